OPENQASM 3.0;
int[8] i = -1;
int[16] r = uint[8](i);
int[16] s = int[8](uint[8](i));
