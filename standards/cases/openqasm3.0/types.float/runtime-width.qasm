OPENQASM 3.0;
uint n = 64;
float[n] a;
