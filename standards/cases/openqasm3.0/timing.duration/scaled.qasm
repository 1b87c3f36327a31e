OPENQASM 3.0;
duration a = 100ns;
duration b = 3 * a * 0.5 / 4;
float[64] f = b / 1ns;
