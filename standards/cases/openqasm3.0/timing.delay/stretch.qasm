OPENQASM 3.0;
qubit[2] q;
stretch g;
delay[g] q[0];
delay[2 * g] q[1];
