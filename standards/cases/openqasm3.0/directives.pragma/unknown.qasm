OPENQASM 3.0;
pragma anything at all 1 2 3 ; { ( "
qubit q;
