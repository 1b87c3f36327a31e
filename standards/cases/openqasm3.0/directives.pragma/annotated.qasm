OPENQASM 3.0;
@note
pragma text
qubit q;
