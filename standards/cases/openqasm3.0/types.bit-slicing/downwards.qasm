OPENQASM 3.0;
uint[8] u = 3;
bit[8] r = u[7:-1:0];
