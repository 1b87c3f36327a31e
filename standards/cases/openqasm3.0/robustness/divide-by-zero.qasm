OPENQASM 3.0;
int[32] a = 1;
int[32] b = 0;
int[32] c = a / b;
