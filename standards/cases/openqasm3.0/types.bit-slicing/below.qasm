OPENQASM 3.0;
int[8] i = 1;
bit b = i[-9];
