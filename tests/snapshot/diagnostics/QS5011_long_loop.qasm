// snapshot: run budget.steps=1000
OPENQASM 3.1;
int[32] n = 0;
while (n < 1000000) {
  n += 1;
}
