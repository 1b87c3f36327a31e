OPENQASM 3.0;
defcalgrammar 3;
