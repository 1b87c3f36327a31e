OPENQASM 3.0;
bit x = 1;
float[64] y = float[64](x);
