OPENQASM 3.0;
duration i = 0x10ns;
