OPENQASM 3.0;
int[16] i = 256;
uint[8] u = 2;
float[64] f = 1e-300;
bool a = bool(i);
bool b = bool(u);
bool c = bool(f);
