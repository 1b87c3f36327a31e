OPENQASM 3.0;
uint a = 1;
defcal a $0 { }
