OPENQASM 3.0;
int[8] j = int[8]();
