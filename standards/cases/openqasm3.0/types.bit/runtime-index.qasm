OPENQASM 3.0;
bit[4] a = "0100";
int[8] i = 2;
bit b = a[i];
a[i + 1] = 1;
