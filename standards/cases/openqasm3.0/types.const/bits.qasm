OPENQASM 3.0;
const uint[8] u1 = 10;
const bit b1 = u1[1];
bit a = b1;
bit[4] b = u1[0:3];
