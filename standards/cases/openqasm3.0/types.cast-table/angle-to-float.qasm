OPENQASM 3.0;
angle[8] x = pi;
float[64] y = float[64](x);
