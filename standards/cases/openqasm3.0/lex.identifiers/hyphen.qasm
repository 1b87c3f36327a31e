OPENQASM 3.0;
qubit my-q;
