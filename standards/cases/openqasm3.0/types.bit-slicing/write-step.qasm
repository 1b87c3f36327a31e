OPENQASM 3.0;
uint[8] u = 4;
u[0:2:6] = "1101";
