OPENQASM 3.1;
array[int[32], 2, 2] m;
for int[32] i in m {
}
