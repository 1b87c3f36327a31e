OPENQASM 3.0;
const uint[6] b = 37;
uint[6] c = rotl(b, 3);
