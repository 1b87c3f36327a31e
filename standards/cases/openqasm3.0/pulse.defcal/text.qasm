OPENQASM 3.0;
defcalgrammar "another grammar";
cal { any text; { nested } of its own ~ grammar }
defcal x $0 { more of it }
