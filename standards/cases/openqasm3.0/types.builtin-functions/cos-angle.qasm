OPENQASM 3.0;
const angle[8] a = pi;
const float[64] c = cos(a);
