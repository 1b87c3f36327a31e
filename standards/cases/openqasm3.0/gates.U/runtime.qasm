OPENQASM 3.0;
qubit q;
float[64] a = pi;
float[64] b = pi;
a /= 3;
b /= 5;
U(a, b, 0.0) q;
