OPENQASM 3.1;
include "stdgates.inc";
include "stdgates.inc";
