OPENQASM 3.1;
angle[16] a = pi;
int[16] i = a;
