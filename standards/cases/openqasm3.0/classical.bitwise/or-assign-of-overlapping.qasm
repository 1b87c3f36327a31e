OPENQASM 3.0;
bit[4] a = "0110";
a |= "0011";
uint[4] u = 6;
uint[4] v = 3;
u |= v;
