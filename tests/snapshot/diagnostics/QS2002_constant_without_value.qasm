OPENQASM 3.1;
const int n;
