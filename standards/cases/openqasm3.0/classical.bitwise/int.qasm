OPENQASM 3.0;
int[8] a = 5;
int[8] b = a & a;
