OPENQASM 3.1;
include "stdgates.inc";
defcalgrammar "openpulse";
defcal rz(angle[20] theta) q { }
