OPENQASM 3.0;
duration x = 1ns;
bool y = bool(x);
