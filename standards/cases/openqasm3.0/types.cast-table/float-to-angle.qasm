OPENQASM 3.0;
float[64] x = 1.5707963267948966;
angle[4] a = angle[4](x);
bit[4] y = bit[4](a);
