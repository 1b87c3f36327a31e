OPENQASM 3.0;
const uint[6] b = 37;
uint[6] c = rotr(b, 2);
