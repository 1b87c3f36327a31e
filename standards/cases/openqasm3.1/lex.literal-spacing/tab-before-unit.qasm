OPENQASM 3.1;
duration a = 5	ns;
duration b = 1.5 	 us;
