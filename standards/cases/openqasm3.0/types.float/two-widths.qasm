OPENQASM 3.0;
float[32, 32] a;
