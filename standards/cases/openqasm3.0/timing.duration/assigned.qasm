OPENQASM 3.0;
duration a = 100ns;
a = a + 50ns;
a = 2 * a;
float[64] f = a / 1ns;
