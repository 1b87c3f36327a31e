OPENQASM 3.0;
uint[64] x = 9223372036854775808;
float[64] y = float[64](x);
