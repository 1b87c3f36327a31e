OPENQASM 3.0;
angle[8] t = pi;
duration b = 300ns + t;
