OPENQASM 3.0;
include "stdgates.inc";
defcalgrammar "openpulse";
defcal y90p $0 { }
gate y90p q { rz(-pi / 2) q; sx q; }
