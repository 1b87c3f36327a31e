OPENQASM 3.0;
defcal x $0 -> int[8] -> int[8] { }
