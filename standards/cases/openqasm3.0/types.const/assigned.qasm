OPENQASM 3.0;
const int i = 1;
i = 2;
