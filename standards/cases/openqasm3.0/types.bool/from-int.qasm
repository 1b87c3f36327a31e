OPENQASM 3.0;
int[8] i = 5;
int[8] z = 0;
bool a = bool(i);
bool b = bool(z);
