OPENQASM 3.0;
uint u = 1;
bit b = u[0];
