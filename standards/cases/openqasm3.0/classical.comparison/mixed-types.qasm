OPENQASM 3.0;
int[8] a = 3;
float[64] f = 3.0;
bool b = a == f;
bool c = a < f + 0.5;
