OPENQASM 3.0;
bit a = 1;
a = 2;
