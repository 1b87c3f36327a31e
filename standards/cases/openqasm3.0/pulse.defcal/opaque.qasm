OPENQASM 3.0;
defcalgrammar "openpulse";
defcal twist(angle[20] t) $0 { }
twist(pi / 2) $0;
