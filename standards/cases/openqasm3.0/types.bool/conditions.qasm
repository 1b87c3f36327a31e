OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
bool t = true;
bool f = false;
if (t) x q[0];
if (f) x q[1];
if (!f) x q[2];
if (t == f) x q[3];
