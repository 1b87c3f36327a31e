OPENQASM 3.0;
int[8] a = 3;
int[8] b = 2;
int[8] c = 1;
bool r = a < b < c;
