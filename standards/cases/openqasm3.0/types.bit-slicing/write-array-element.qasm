OPENQASM 3.0;
array[uint[8], 3] a = {1, 3, 7};
a[1][4:5] = "11";
