OPENQASM 3.0;
int[64] word = 4294967296;
int[64] one = 1;
int[64] zero = 0;
bool a = word > one;
bool b = word == zero;
