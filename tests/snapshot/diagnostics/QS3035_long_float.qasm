OPENQASM 3.1;
float[80] x = 1.0;
