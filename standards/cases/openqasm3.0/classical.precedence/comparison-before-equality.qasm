OPENQASM 3.0;
int[32] a = 2;
int[32] b = 1;
bool t = true;
bool r = t == a < b;
