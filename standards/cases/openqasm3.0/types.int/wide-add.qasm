OPENQASM 3.0;
output bit[100] b;
output bool overflow;
uint[100] u = 0;
u = ~u;
uint[100] v = u + 1;
overflow = v == 0;
b = bit[100](u - 1);
