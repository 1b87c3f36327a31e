OPENQASM 3.0;
int[8] i = 1; // "
i = 2; /* " */ i = 3;
