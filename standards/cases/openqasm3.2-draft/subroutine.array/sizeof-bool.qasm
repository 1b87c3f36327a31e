OPENQASM 3.2;
bool b = true;
uint[32] n = sizeof(b);
