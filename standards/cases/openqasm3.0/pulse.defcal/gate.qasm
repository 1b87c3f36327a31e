OPENQASM 3.0;
include "stdgates.inc";
defcalgrammar "openpulse";
defcal x $0 { }
defcal rx(angle[20] theta) $1 { }
