OPENQASM 3.0;
array[bit[4], 2] a = {"0011", "0101"};
a[1][0] = 0;
bit[4] b = a[1];
bit c = a[0][1];
