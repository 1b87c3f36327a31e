OPENQASM 3.0;
int[8] n = 3;
int[8] z = 0;
float[64] f = 0.5;
bool a = !n;
bool b = !z;
bool c = !f;
