OPENQASM 3.0;
defcal $0 { }
