OPENQASM 3.0;
uint[8] a = 1;
bool r = a << 3 > 7;
