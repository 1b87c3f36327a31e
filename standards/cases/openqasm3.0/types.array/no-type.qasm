OPENQASM 3.0;
array[8] a;
