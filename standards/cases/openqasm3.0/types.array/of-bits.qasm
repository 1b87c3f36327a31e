OPENQASM 3.0;
array[bit, 3] v = {1, 0, 0};
v[1] = v[0];
