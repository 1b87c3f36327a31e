OPENQASM 3.0;
int a[8];
