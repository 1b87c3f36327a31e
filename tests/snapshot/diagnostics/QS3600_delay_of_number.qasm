OPENQASM 3.1;
qubit q;
delay[100] q;
