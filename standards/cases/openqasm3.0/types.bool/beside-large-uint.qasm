OPENQASM 3.0;
uint[64] u = 9223372036854775808;
bool t = true;
uint[64] b = (u + t) / 2;
