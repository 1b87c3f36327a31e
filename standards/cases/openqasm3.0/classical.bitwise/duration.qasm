OPENQASM 3.0;
duration a = 1ns;
duration b = a & a;
