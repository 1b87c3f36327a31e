OPENQASM 3.0;
euler += 1.0;
