OPENQASM 3.0;
bit[8] c = "01100001";
uint[8] n = popcount(c);
c[7] = 1;
uint[8] m = popcount(c);
