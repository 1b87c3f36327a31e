OPENQASM 3.0;
duration c = 3μs;
