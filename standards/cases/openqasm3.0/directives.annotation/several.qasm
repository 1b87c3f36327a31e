OPENQASM 3.0;
@one
@two with text
@one
qubit q;
