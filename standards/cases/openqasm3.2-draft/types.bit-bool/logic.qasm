OPENQASM 3.2;
bit a = 1;
bit b = 0;
bool r = a && !b;
bool s = a && b;
