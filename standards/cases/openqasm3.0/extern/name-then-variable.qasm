OPENQASM 3.0;
extern f(int[32]) -> int[32];
int[32] f = 1;
