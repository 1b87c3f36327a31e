OPENQASM 3.0;
int a = 1;
float a = 2.0;
