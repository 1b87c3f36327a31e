OPENQASM 3.0;
bit b[2];
