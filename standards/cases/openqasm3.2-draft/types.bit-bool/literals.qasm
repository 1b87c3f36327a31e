OPENQASM 3.2;
bit a = true;
bit b = false;
bit c = 1;
bool d = 0;
