OPENQASM 3.0;
qubit[4] q;
delay[200dt] q;
delay[200dt] q[0], q[1];
delay[200dt] q[0:2];
