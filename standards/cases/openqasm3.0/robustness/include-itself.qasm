OPENQASM 3.0;
include "include-itself.qasm";
