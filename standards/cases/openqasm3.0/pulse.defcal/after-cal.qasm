OPENQASM 3.0;
defcalgrammar "another grammar";
cal { one { two } three }
int[8] a = b;
