// snapshot: run
OPENQASM 3.1;
int[32] n = 0;
int[32] m = 7 / n;
