OPENQASM 3.1;
defcalgrammar "openpulse";
defcal turn(array[int[32], 3] a) $0 {
}
