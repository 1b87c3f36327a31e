OPENQASM 3.0;
uint[8] u = 1;
u[3] = 1;
u[0] = 0;
