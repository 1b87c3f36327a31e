OPENQASM 3.0;
input uint[8] n;
qubit[n] q;
