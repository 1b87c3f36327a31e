OPENQASM 3.1;
float[16] x = 1.0;
