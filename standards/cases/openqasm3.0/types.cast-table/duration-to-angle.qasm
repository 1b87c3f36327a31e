OPENQASM 3.0;
duration x = 1ns;
angle[8] y = angle[8](x);
