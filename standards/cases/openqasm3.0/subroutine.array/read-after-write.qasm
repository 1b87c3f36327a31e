OPENQASM 3.0;
def put(mutable array[int[8], #dim = 1] r) { r[1] = 5; }
def sum(readonly array[int[8], #dim = 1] r) -> int[32] { return r[0] + r[1] + r[2]; }
array[int[8], 2, 3] v = {{1, 2, 3}, {4, 6, 8}};
put(v[1]);
int[32] s = sum(v[1]);
