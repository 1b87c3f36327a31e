OPENQASM 3.0;
bool x = true;
uint[8] y = uint[8](x);
