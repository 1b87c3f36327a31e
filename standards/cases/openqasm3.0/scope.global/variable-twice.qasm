OPENQASM 3.0;
uint a = 1;
uint a = 2;
