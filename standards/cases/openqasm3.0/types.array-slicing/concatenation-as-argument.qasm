OPENQASM 3.0;
array[int[8], 2] first = {0, 1};
array[int[8], 3] second = {2, 3, 4};
def f(readonly array[int[8], 5] a) { }
f(first ++ second);
