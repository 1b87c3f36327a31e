OPENQASM 3.0;
qubit q;
duration a = 300ns;
delay[a - 100ns] q;
delay[-0.5 * a + 150ns] q;
