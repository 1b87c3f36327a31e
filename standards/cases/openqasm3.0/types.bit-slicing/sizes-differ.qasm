OPENQASM 3.0;
int[8] i = 1;
bit[3] b = i[0:3];
