OPENQASM 3.0;
int[8] base = 2;
int[32] exponent = 10;
int[32] r = base ** exponent;
