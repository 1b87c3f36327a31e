OPENQASM 3.0;
array[qubit, 5] q;
