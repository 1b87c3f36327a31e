OPENQASM 3.0;
uint[4] a = 1;
uint[4] b = a < < 1;
