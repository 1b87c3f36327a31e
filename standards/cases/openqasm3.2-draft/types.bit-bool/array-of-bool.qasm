OPENQASM 3.2;
array[bool, 2] a = {true, false};
bit b = 1;
a[1] = b;
