OPENQASM 3.0;
int[8] U = 3;
