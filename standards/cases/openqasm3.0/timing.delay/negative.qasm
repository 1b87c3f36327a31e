OPENQASM 3.0;
qubit q;
delay[-10ns] q;
