OPENQASM 3.0;
duration d = 1ns;
bool b = !d;
