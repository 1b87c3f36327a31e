OPENQASM 3.0;
extern f -> int[32];
