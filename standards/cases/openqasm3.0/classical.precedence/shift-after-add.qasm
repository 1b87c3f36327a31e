OPENQASM 3.0;
uint[8] r = uint[8](1) << 1 + 1;
