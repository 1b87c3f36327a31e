OPENQASM 3.0;
duration a = 1ns;
float[64] f = a / 2ns;
