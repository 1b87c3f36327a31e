OPENQASM 3.0;
include "nowhere.inc";
qubit q;
