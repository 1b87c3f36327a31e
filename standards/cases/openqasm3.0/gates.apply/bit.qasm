OPENQASM 3.0;
include "stdgates.inc";
bit b;
x b;
