OPENQASM 3.0;
float[64] a = 5.5;
bit b = a[0];
