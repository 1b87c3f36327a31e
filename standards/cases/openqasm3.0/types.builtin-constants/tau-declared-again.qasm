OPENQASM 3.0;
float[64] τ = 6.0;
