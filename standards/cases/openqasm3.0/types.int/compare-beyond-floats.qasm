OPENQASM 3.0;
int[64] x = 9007199254740993;
int[64] y = 9007199254740992;
uint[64] u = 18446744073709551615;
uint[64] v = 1;
bool a = x > y;
bool b = u > v;
bool c = x == y;
