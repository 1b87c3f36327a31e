OPENQASM 3.1;
include "../outside.inc";
