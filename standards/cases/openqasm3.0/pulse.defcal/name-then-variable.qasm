OPENQASM 3.0;
defcalgrammar "openpulse";
defcal foo $0 { }
int[8] foo = 1;
