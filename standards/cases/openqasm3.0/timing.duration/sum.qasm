OPENQASM 3.0;
duration a = 300ns;
duration b = a + 1.7us;
float[64] f = b / 1us;
