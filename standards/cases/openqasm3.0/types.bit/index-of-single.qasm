OPENQASM 3.0;
bit b = 1;
bit c = b[0];
