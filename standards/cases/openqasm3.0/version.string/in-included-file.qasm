OPENQASM 3.0;
include "with-version.inc";
qubit q;
