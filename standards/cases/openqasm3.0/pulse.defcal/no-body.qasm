OPENQASM 3.0;
include "stdgates.inc";
defcal x $0;
