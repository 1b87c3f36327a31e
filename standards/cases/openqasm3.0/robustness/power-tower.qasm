OPENQASM 3.0;
const int[64] a = 9 ** 9 ** 9 ** 9;
