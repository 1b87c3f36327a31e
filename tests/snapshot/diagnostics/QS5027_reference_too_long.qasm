// snapshot: run
OPENQASM 3.1;
def three(readonly array[int[8], 3] t) -> int[8] { return t[2]; }
def any(readonly array[int[8], #dim = 1] t) -> int[8] { return three(t); }
array[int[8], 4] a = {1, 2, 3, 4};
int[8] r = any(a);
