OPENQASM 3.0;
include 3;
qubit q;
