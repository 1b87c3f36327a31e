OPENQASM 3.0;
uint[8] u = 19;
uint[8] r = 0;
for int i in [0:7] { r[7 - i] = u[i]; }
bit[8] b = bit[8](r);
