OPENQASM 3.1;
const int mask = 0b102;
