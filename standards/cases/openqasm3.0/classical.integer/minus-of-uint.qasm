OPENQASM 3.0;
uint[8] a = 5;
uint[8] b = -a;
