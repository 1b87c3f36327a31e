OPENQASM 3.1;
#pragma vendor something
qubit q;
