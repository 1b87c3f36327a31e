OPENQASM 3.0;
duration i = 100ps;
