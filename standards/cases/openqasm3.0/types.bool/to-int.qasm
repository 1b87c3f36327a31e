OPENQASM 3.0;
bool t = true;
int[8] i = int[8](t);
float[64] f = float[64](t);
