OPENQASM 3.0;
const int[8] c = 1;
int[8] c = 2;
