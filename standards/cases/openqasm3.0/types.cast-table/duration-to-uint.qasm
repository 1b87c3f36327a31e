OPENQASM 3.0;
duration x = 1ns;
uint[8] y = uint[8](x);
