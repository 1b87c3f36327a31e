OPENQASM 3.1;
int[32] i;
const uint n = sizeof(i);
