OPENQASM 3.0;
uint[4] a = 12;
uint[4] b = 1;
uint[4] r = ~a & b;
