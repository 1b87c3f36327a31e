OPENQASM 3.0;
def one() -> int[32] { return 1; }
array[int[32], 3] a = {10, 20, 30};
int[32] r = 0;
if (one() == 1) { r = a[one()]; }
