OPENQASM 3.0;
int[32] i = 1;
int[32] ii = 2;
int[32] int_ = 3;
int[32] inti = 4;
int[32] r = 1000 * i + 100 * ii + 10 * int_ + inti;
