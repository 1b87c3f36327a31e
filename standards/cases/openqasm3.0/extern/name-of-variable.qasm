OPENQASM 3.0;
int[32] f = 1;
extern f(int[32]) -> int[32];
