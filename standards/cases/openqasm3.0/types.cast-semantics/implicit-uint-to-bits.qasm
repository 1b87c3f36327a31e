OPENQASM 3.0;
uint[4] u = 5;
bit[4] b = u;
