OPENQASM 3.0;
array[int[8], 3, 5] v;
uint[32] r = sizeof(v, 2);
