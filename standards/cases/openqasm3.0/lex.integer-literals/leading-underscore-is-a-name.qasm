OPENQASM 3.0;
int[32] _1 = 7;
int[32] i = _1;
