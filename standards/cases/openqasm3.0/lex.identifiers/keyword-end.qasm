OPENQASM 3.0;
int[8] end = 0;
