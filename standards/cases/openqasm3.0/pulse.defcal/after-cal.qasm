OPENQASM 3.0;
defcalgrammar "openpulse";
cal { one { two } three }
int[8] a = b;
