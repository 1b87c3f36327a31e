OPENQASM 3.0;
pi = 3.0;
