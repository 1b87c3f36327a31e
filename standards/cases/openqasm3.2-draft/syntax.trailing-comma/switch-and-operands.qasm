OPENQASM 3.2;
qubit[2] q;
int[8] i = 1;
barrier q[0], q[1],;
switch (i) { case 1, 2, { } }
