OPENQASM 3.0;
uint[8] a = 2;
uint[8] b = 3;
uint[8] c = ~a ** b;
