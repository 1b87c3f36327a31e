OPENQASM 3.0;
qubit[2] q;
delay[100ns] q[2];
