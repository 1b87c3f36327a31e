OPENQASM 3.0;
uint a = 5;
uint b = a << 1;
