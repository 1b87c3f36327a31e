OPENQASM 3.1;
int i = [0:3];
