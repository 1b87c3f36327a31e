OPENQASM 3.0;
array[float[64], 3, 2] m = {{1.1, 1.2}, {2.1, 2.2}, {3.1, 3.2}};
float[64] a = m[0, 1];
float[64] b = m[2, 1];
float[64] c = m[-1, -1];
