OPENQASM 3.0;
bool x = true;
float[64] y = float[64](x);
