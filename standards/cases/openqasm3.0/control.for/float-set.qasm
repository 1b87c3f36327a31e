OPENQASM 3.0;
float[64] s = 0.0;
for float[64] x in {0.5, 1, 2.25} { s += x; }
