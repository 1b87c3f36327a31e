OPENQASM 3.0;
float[64] a = ε;
