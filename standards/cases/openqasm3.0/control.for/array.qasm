OPENQASM 3.0;
array[float[64], 4] f = {1.5, -3.5, 0.5, 9.5};
float[64] s = 0.0;
for float[64] x in f { s += x; }
