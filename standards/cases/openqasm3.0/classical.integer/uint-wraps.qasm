OPENQASM 3.0;
uint[8] a = 250;
uint[8] b = 10;
a = a + b;
uint[8] c = 3;
uint[8] d = c - b;
