OPENQASM 3.0;
@reversible
qubit q;
