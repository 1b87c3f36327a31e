OPENQASM 3.0;
int[32] a = f(1);
