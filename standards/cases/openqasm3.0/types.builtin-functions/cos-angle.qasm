OPENQASM 3.0;
const angle[8] a = pi;
float[64] c = cos(a);
