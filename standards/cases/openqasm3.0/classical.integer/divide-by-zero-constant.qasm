OPENQASM 3.0;
const int[8] a = 1 / 0;
