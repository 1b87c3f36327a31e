OPENQASM 3.0;
include "stdgates.inc";
defcalgrammar "openpulse";
defcal twist(angle[20] t) $0 { }
x $0;
s $0;
