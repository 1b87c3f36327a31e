OPENQASM 3.0;
uint[4] a = 9;
uint[4] r = a >> 1 << 1;
