OPENQASM 3.0;
angle[8] a = pi;
int[8] n = 1;
bool c = a == n;
