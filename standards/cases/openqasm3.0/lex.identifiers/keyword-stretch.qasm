OPENQASM 3.0;
int[8] stretch = 0;
