OPENQASM 3.0;
uint[8] u = 4;
float[64] f = 0.25;
uint[8] v = 0;
float[64] g = 0.0;
bool a = u;
bool b = f;
bool c = v;
bool d = g;
