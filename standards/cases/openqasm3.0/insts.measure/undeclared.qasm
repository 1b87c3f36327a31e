OPENQASM 3.0;
bit c;
c = measure r;
