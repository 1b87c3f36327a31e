OPENQASM 3.0;
angle[4] a = 0.0;
a[3] = 1;
