OPENQASM 3.0;
defcal x $a { }
