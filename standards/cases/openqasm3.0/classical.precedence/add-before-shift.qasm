OPENQASM 3.0;
uint[8] a = 1;
uint[8] b = 2;
uint[8] r = a + b << a;
