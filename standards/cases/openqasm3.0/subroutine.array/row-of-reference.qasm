OPENQASM 3.0;
def set(mutable array[int[8], 3] r, int[8] n) { r[0] = n; r[-1] = n + 1; }
def rows(mutable array[int[8], 2, 3] m) { set(m[1], 7); set(m[-2], 4); }
array[int[8], 2, 2, 3] v = {{{0, 0, 0}, {0, 0, 0}}, {{0, 0, 0}, {0, 0, 0}}};
rows(v[1]);
