OPENQASM 3.1;
int[32] a = 5;
int[32] r = - - a;
bool s = !!true;
