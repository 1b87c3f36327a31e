OPENQASM 3.2;
array[bit, 2] a;
