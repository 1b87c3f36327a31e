OPENQASM 3.0;
int[8] void = 0;
