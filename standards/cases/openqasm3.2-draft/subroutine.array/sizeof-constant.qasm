OPENQASM 3.2;
def f(readonly array[int[8], 3, 4] a) { const uint[32] n = sizeof(a, 1); }
