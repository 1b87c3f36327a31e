OPENQASM 3.0;
def inner(mutable array[int[8], #dim = 1] r) { r[0] = 70; r[1] = 80; }
def outer(mutable array[int[8], #dim = 1] r) { inner(r[1:2:3]); }
array[int[8], 8] v = {0, 1, 2, 3, 4, 5, 6, 7};
outer(v[0:2:7]);
