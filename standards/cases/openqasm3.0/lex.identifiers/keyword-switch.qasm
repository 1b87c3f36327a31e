OPENQASM 3.0;
int[8] switch = 0;
