OPENQASM 3.0;
qubit q;
for int i in [1:3] { gphase(0.1 * i); }
int[8] n = 0;
while (n < 2) { gphase(0.2); n += 1; }
