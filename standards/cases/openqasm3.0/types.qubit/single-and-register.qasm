OPENQASM 3.0;
qubit a;
qubit[3] b;
