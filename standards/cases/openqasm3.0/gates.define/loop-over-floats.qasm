OPENQASM 3.0;
include "stdgates.inc";
gate turns(t) a { for float f in {0.5, 1.5} { ry(f * t) a; } }
qubit q;
turns(0.25) q;
