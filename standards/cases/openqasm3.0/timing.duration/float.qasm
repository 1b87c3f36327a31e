OPENQASM 3.0;
duration a = 1.5;
