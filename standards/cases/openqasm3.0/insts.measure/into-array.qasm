OPENQASM 3.0;
qubit[2] q;
array[int[8], 2] a;
a = measure q;
