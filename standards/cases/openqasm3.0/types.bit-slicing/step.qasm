OPENQASM 3.0;
uint[8] u = 15;
bit[4] even = u[0:2:7];
