OPENQASM 3.0;
int[8] i = 4;
const int[8] j = 2 * i;
