OPENQASM 3.0;
qubit q;
delay[0ns] q;
