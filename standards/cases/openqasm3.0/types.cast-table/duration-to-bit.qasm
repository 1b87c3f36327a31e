OPENQASM 3.0;
duration x = 1ns;
bit[8] y = bit[8](x);
