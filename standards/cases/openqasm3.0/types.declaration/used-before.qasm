OPENQASM 3.0;
int[8] a = b;
int[8] b = 1;
