OPENQASM 3.0;
output uint[32] r;
output uint[32] s;
uint[128] a = 10;
uint[128] b = a ** 21;
a = a ** 30;
r = uint[32](a / b);
s = uint[32](a % 7);
