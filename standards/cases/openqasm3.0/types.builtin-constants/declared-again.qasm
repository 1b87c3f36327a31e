OPENQASM 3.0;
int[8] pi = 3;
