// snapshot: run
OPENQASM 3.1;
int n = 0;
bit[4] a;
a[2:n] = "1";
