OPENQASM 3.0;
input bit b;
int[8] n = 1;
if (b) n = 5;
