OPENQASM 3.0;
defcalgrammar "openpulse";
defcal measure $0 -> bit { }
defcal reset $0 { }
defcal delay(duration d) $0 { }
