OPENQASM 3.0;
include "stdgates.inc";
gate h a { }
