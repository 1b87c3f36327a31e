OPENQASM 3.0;
uint[4] a = 5;
uint[4] r = ~a << 1;
