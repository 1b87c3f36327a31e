OPENQASM 3.0;
angle[8] a = pi;
int[8] b = int[8](a);
