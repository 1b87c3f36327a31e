OPENQASM 3.0;
array[int[8], 2] a = {1, 2};
for int[8] x in a { x += 5; }
