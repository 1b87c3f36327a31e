OPENQASM 3.0;
int[8] creg = 0;
