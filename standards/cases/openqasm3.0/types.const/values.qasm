OPENQASM 3.0;
const uint u1 = 4;
const int[8] i1 = 8;
const uint u2 = u1;
const float[32] f2 = u1;
