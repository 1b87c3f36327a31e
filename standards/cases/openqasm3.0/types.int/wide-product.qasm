OPENQASM 3.0;
output uint[32] low;
output uint[32] middle;
output uint[32] high;
uint[128] a = 18446744073709551617;
uint[128] p = a * a;
low = uint[32](p);
middle = uint[32](p >> 65);
high = uint[32](p >> 96);
