OPENQASM 3.2;
array[float[32], 0] a;
float[32] f = a[0];
