OPENQASM 3.0;
qubit q;
duration a = 300ns;
delay[a] q;
delay[2 * a + 10ns] q;
