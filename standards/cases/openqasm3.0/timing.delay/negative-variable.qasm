OPENQASM 3.0;
qubit q;
duration a = 100ns;
delay[a - 300ns] q;
