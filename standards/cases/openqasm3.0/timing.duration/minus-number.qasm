OPENQASM 3.0;
duration a = 300ns;
duration b = a - 1;
