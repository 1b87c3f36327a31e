OPENQASM 3.0;
int[32] größe = 3;
int[32] Größe = 5;
int[32] 数 = größe * 10 + Größe;
