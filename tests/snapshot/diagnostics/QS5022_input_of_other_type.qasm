// snapshot: run input.n=1.5
OPENQASM 3.1;
input int[32] n;
int[32] m = n + 1;
