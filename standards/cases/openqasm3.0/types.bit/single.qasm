OPENQASM 3.0;
bit a = 0;
bit b = 1;
