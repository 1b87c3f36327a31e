OPENQASM 3.0;
include "stdgates.inc";
defcalgrammar "openpulse";
defcal rz(angle[20] theta) q { }
