OPENQASM 3.0;
uint[8] u = 7;
const int[16] i = int[16](u);
