OPENQASM 3.0;
uint[32] i = 0xffff_ffff;
