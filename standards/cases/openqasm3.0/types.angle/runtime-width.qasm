OPENQASM 3.0;
uint n = 8;
angle[n] a;
