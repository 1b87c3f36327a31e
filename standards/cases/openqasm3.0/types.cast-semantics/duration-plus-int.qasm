OPENQASM 3.0;
duration d = 1ns;
duration e = d + 1;
