OPENQASM 3.0;
qubit[3] q;
for qubit a in q { }
