OPENQASM 3.0;
uint[8] u = 1;
u[0:3] = "101";
