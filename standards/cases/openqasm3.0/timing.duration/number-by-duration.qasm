OPENQASM 3.0;
duration a = 2 / 300ns;
