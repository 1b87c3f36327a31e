OPENQASM 3.0;
extern f(int[32]) -> int[32];
qubit q;
int[32] a = f(q);
