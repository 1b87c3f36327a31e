OPENQASM 3.0;
angle[4] x = pi / 2;
angle[8] y = pi / 2;
bool b = x == y;
