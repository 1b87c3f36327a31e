OPENQASM 3.0;
output bit[3] b;
output bool c;
uint[100] u = 0;
u[70] = 1;
u[68] = 1;
b = u[68:70];
c = u >> 68 == 5;
