OPENQASM 3.0;
uint[64] b = 0;
for uint[64] i in [4294967296:4294967298] { b += i; }
