OPENQASM 3.0;
const uint f = popcount("0110_1");
uint r = f;
