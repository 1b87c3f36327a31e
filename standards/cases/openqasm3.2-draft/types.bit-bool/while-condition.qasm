OPENQASM 3.2;
bit go = 1;
int[32] n = 0;
while (go) { n += 1; go = n < 3; }
