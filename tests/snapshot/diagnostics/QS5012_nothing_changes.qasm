// snapshot: run
OPENQASM 3.1;
int[32] n = 0;
while (n < 1) {
}
