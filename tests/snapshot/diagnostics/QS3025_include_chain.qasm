OPENQASM 3.1;
include "chain/0.inc";
