OPENQASM 3.0;
float[64] x = 1.0;
duration y = duration(x);
