OPENQASM 3.0;
include "declares-on-line-3.inc";
include "declares-on-line-3.inc";
