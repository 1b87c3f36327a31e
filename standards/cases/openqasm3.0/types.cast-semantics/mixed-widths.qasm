OPENQASM 3.0;
uint[8] a = 200;
uint[16] b = 100;
uint[16] c = a + b;
