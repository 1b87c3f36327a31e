OPENQASM 3.0;
angle[4] a = pi;
bit b = a[3];
bit c = a[0];
