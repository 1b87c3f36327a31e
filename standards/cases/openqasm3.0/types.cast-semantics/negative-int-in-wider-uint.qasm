OPENQASM 3.0;
int[8] i = -3;
const int[8] c = -3;
uint[16] u = uint[16](i);
const uint[16] v = uint[16](c);
