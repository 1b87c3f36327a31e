OPENQASM 3.1;
float[64] f = (1_000 ns + .5 	 us) / 1.5e3 ns;
