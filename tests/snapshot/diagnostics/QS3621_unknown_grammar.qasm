OPENQASM 3.1;
defcalgrammar "vendorpulse";
