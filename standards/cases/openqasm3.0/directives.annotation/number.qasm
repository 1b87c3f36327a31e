OPENQASM 3.0;
@1
qubit q;
