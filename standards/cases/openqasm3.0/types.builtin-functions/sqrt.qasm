OPENQASM 3.0;
const float[64] f = sqrt(2.25);
float[64] r = f;
