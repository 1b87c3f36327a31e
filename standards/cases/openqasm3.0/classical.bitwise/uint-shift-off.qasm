OPENQASM 3.0;
uint[4] u = 15;
uint[4] a = u << 2 >> 2;
uint[4] b = u << 4;
