OPENQASM 3.0;
complex c = 1.5;
