OPENQASM 3.0;
const int i;
