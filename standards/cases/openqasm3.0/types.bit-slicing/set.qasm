OPENQASM 3.0;
uint[8] u = 150;
bit[3] b = u[{7, 1, 0}];
