OPENQASM 3.0;
angle[8] x = pi / 2;
angle[8] y = pi;
bool a = x < y;
bool b = x <= y;
bool c = x > y;
bool d = x >= y;
bool e = x == y;
bool f = x != y;
