OPENQASM 3.0;
uint[6] b = 37;
uint[8] n = popcount(b);
