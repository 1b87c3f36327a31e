OPENQASM 3.0;
include "fault-on-line-2.inc";
