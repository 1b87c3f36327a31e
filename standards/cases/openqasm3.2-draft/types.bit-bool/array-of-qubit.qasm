OPENQASM 3.2;
array[qubit, 2] a;
