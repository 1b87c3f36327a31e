OPENQASM 3.0;
include "stdgates.inc";
gate flips a { for bit b in "10110" { x a; } }
qubit q;
flips q;
