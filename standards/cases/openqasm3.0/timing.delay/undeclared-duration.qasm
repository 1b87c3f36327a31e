OPENQASM 3.0;
qubit q;
delay[d] q;
