OPENQASM 3.0;
duration a = 1.5ns;
duration b = .5us;
duration c = 2.e3ms;
duration d = 1e-3s;
