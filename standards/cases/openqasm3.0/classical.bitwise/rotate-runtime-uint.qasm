OPENQASM 3.0;
uint[5] u = 17;
uint[5] a = rotl(u, 1);
uint[5] b = rotl(u, -1);
uint[5] c = rotl(u, 5);
