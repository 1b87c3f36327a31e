OPENQASM 3.0;
uint[8] u = 15;
u[4:7] = "1010";
