OPENQASM 3.0;
def f(mutable array[float[64], 2] a) { a[0] = a[0] / 2; a[1] = a[1] + a[0]; }
array[float[64], 2] v = {0.5, 4.25};
f(v);
