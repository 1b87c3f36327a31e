OPENQASM 3.0;
angle[8] a = 10ns;
