OPENQASM 3.0;
const float[64] two_pi = 6.283185307179586;
float[64] f = two_pi * (1. / 512.);
angle[8] a = angle[8](f);
bit[8] b = bit[8](a);
