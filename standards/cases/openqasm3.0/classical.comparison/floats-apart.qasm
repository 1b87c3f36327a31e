OPENQASM 3.0;
float[64] a = 1.0;
float[64] b = 1.0 + 1.0e-9;
bool e = a == b;
bool u = a != b;
bool l = a < b;
