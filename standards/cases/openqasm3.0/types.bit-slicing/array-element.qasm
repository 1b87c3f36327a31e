OPENQASM 3.0;
array[int[32], 5] intArr = {0, 1, 2, 3, 4};
intArr[0][0] = 1;
bit[5] b = intArr[4][0:4];
int[32] first = intArr[0];
