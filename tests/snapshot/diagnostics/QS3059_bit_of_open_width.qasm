OPENQASM 3.1;
int i = 5;
bit b = i[0];
