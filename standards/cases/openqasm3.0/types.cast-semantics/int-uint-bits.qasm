OPENQASM 3.0;
int[8] i = -3;
uint[8] u = uint[8](i);
int[8] j = int[8](u);
