OPENQASM 3.0;
int[8] a = 3;
bool b = a > 2;
bool c = a > 3;
