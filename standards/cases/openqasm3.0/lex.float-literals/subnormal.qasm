OPENQASM 3.0;
float[64] x = 4.9e-324;
float[64] y = 0.0;
bool a = x > y;
