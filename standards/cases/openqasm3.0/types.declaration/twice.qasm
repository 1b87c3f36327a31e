OPENQASM 3.0;
int a = 1;
int a = 2;
