OPENQASM 3.0;
duration a = 7ns;
duration b = a % 2ns;
