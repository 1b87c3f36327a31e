OPENQASM 3.0;
duration i = 1NS;
