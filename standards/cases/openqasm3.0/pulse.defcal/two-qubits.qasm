OPENQASM 3.0;
include "stdgates.inc";
defcalgrammar "openpulse";
defcal cx $1, $0 { }
