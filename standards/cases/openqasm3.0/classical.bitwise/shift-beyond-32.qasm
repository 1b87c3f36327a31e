OPENQASM 3.0;
uint[64] one = 1;
uint[64] big = 1099511627776;
uint[8] n = 33;
uint[64] a = one << n;
n = 36;
uint[64] b = big >> n;
n = 64;
uint[64] c = one << n;
