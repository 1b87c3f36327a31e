OPENQASM 3.0;
duration x = 1ns;
float[64] y = float[64](x);
