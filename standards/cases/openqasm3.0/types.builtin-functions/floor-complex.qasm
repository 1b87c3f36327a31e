OPENQASM 3.0;
const float[64] f = floor(1.0im);
