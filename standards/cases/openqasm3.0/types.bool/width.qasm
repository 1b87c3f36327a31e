OPENQASM 3.0;
bool[4] b;
