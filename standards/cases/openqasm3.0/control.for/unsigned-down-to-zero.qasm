OPENQASM 3.0;
uint[32] b = 9;
for uint[8] i in [3:-1:0] { b = b * 10 + i; }
