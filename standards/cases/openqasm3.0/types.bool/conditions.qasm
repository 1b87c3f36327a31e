OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
bool yes = true;
bool no = false;
if (yes) x q[0];
if (no) x q[1];
if (!no) x q[2];
if (yes == no) x q[3];
