OPENQASM 3.0;
int[4] i = 5;
bit[4] b = i;
