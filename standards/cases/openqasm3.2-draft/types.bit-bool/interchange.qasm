OPENQASM 3.2;
bit a = 1;
bool b = a;
bit c = b;
bool d = a == b;
