OPENQASM 3.2;
array[bit[4], 2] a;
