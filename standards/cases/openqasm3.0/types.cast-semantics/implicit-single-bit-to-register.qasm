OPENQASM 3.0;
bit b = 1;
bit[4] r = b;
