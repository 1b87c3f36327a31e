OPENQASM 3.0;
uint[4] a = 1;
uint[4] b = 3;
uint[4] r = a & b << 1;
