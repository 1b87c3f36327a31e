OPENQASM 3.1;
include "with_version.inc";
