OPENQASM 3.0;
float[64] r = mod(7, 2.5);
