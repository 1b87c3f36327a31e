OPENQASM 3.0;
uint[8] a = 1;
a = a << 4294967296;
