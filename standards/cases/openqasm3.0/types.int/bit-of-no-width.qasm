OPENQASM 3.0;
int a = 5;
bit b = a[0];
