OPENQASM 3.0;
int[8] i = 3;
angle[8] a = angle[8](i);
