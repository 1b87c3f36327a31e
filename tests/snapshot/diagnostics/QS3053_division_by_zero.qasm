OPENQASM 3.1;
const int n = 1 / 0;
