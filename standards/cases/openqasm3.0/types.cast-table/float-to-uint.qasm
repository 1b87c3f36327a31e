OPENQASM 3.0;
float[64] x = 200.99;
uint[8] y = uint[8](x);
