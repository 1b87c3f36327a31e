OPENQASM 3.0;
const float[64] f = sin(1.0im);
