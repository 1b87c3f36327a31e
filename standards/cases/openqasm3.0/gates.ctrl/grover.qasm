OPENQASM 3.0;
include "stdgates.inc";
gate oracle a, b, c { x b; ctrl(2) @ z a, b, c; x b; }
gate diffusion a, b, c { h a; h b; h c; negctrl @ negctrl @ negctrl @ gphase(pi) a, b, c; h a; h b; h c; gphase(pi); }
qubit[3] q;
h q;
for int i in [1:2] { oracle q[0], q[1], q[2]; diffusion q[0], q[1], q[2]; }
