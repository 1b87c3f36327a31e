OPENQASM 3.1;
defcalgrammar "openpulse";
defcal ry(mutable array[int[8], 3] a) $0 { }
