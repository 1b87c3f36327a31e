OPENQASM 3.0;
duration x = 1ns;
int[8] y = int[8](x);
