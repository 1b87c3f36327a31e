OPENQASM 3.0;
uint[8] u = 128;
uint[8] v = 255;
int[8] i = int[8](u);
int[8] j = int[8](v);
