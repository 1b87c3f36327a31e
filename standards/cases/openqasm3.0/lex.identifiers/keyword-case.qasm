OPENQASM 3.0;
int[8] case = 0;
