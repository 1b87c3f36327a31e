OPENQASM 3.0;
array[int[8], 2] first = {0, 1};
array[int[8], 3] second = {2, 3, 4};
array[int[8], 2] s = second[{0, 2}];
