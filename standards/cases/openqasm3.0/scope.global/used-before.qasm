OPENQASM 3.0;
int[8] i = j;
int[8] j = 1;
