OPENQASM 3.0;
bit[2] x = "01";
float[64] y = float[64](x);
