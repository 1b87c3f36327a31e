OPENQASM 3.0;
const angle[8] a = 3 * (pi / 2);
const angle[8] b = pi / 4;
float[64] s = sin(a);
float[64] t = tan(b);
