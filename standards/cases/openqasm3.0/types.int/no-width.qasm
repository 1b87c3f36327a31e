OPENQASM 3.0;
int a = 5;
uint b = 7;
