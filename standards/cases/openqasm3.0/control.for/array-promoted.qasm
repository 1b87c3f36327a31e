OPENQASM 3.0;
array[int[32], 2] a = {1, 2};
float[64] s = 0.0;
for float[64] x in a { s += x / 2; }
