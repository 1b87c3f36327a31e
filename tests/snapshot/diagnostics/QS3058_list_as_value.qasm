OPENQASM 3.1;
int i = {1, 2};
