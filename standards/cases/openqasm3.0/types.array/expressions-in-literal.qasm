OPENQASM 3.0;
int[8] x = 3;
array[int[8], 3] a = {x, x + 1, 2 * x};
