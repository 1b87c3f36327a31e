OPENQASM 3.1;
int i = 1;
int j = i(2);
