OPENQASM 3.0;
def i(mutable array[int[8], #dim = 1] t) { t[0] = t[0] + 1; }
def o(mutable array[int[8], #dim = 2] t) { i(t[1]); i(t[0:1, 1]); i(t[1, 1:1]); }
array[int[8], 2, 2] v = {{0, 0}, {0, 0}};
o(v);
