OPENQASM 3.1;
duration a = 0x10 ns;
