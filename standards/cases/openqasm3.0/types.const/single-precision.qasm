OPENQASM 3.0;
const float[32] f = 16777217.0;
const float[64] g = f;
