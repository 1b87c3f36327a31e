OPENQASM 3.0;
int[8] i = 1; // a comment \
i = 2;
