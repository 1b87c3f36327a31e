OPENQASM 3.0;
array[bool, 2] t = {true, false};
array[angle[4], 2] a = {pi, 3 * (pi / 2)};
array[complex[float[64]], 2] c = {1.0, 2.0im};
bit[4] x = bit[4](a[1]);
complex[float[64]] z = c[1];
