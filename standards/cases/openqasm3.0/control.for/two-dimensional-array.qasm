OPENQASM 3.0;
array[int[32], 2, 2] a = {{1, 2}, {3, 4}};
for int[32] x in a { }
