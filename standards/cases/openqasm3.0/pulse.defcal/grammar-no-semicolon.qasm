OPENQASM 3.0;
defcalgrammar "openpulse" defcalgrammar "openpulse";
