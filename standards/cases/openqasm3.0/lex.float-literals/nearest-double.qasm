OPENQASM 3.0;
float[64] x = 9007199254740993.0;
float[64] y = 9007199254740992.0;
float[64] u = 0.1;
float[64] v = 0.2;
float[64] w = 0.3;
bool a = x == y;
bool b = u + v == w;
