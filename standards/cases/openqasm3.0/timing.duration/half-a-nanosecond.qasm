OPENQASM 3.0;
duration d = 1.5ns;
float[64] f = d / 0.5ns;
duration e = 1.25us;
float[64] g = e / 1ns;
