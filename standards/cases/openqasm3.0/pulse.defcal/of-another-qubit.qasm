OPENQASM 3.0;
include "stdgates.inc";
defcalgrammar "openpulse";
defcal x $0 { }
x $1;
cx $1, $0;
