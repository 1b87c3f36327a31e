OPENQASM 3.0;
uint[8] u = 165;
bit[4] b = u[-4:-1];
