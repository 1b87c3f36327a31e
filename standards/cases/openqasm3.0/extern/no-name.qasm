OPENQASM 3.0;
extern (int[32]) -> int[32];
