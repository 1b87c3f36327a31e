OPENQASM 3.0;
const float[64] f = sinh(1.0);
