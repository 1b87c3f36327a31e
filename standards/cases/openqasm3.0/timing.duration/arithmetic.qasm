OPENQASM 3.0;
duration a = 300ns;
duration b = a + 2 * a - a / 3;
duration c = -0.5 * b;
stretch s;
stretch t = a + 2 * s;
