OPENQASM 3.0;
const float[32] f = 4.0;
const int[64] i = f;
