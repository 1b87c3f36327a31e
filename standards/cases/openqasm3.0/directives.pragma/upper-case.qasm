OPENQASM 3.0;
Pragma text here
qubit q;
