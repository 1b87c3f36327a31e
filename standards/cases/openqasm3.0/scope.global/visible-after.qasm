OPENQASM 3.0;
int[8] i = 3;
int[8] j = i + 1;
