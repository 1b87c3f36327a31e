OPENQASM 3.0;
bool a = true;
duration d = 1ns;
bool b = a == d;
