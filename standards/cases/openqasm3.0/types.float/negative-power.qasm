OPENQASM 3.0;
float[64] x = 2.0;
float[64] a = x ** -1.0;
float[64] b = x ** -3.0;
