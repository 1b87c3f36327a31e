OPENQASM 3.0;
include "stdgates.inc";
defcalgrammar "openpulse";
defcal rx(pi) $0 { }
defcal rx(pi / 2) $0 { }
defcal rx(angle[20] t) $0 { }
