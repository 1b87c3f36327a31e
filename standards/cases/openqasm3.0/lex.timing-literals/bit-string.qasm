OPENQASM 3.0;
duration a = "10"ns;
