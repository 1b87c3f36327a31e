OPENQASM 3.0;
duration i = ns;
