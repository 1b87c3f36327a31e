OPENQASM 3.2;
qubit[0] q;
array[float[32], 0] a;
array[int[8], 2, 0] b;
