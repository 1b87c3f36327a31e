OPENQASM 3.1;
int[8] a = 1;
{ a = 2; def