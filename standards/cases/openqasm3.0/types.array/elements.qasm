OPENQASM 3.0;
array[int[32], 5] myArray = {0, 1, 2, 3, 4};
int[32] first = myArray[0];
int[32] last = myArray[4];
int[32] also_last = myArray[-1];
