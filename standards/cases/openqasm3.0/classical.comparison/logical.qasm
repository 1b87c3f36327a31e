OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
bool yes = true;
bool no = false;
if (yes && !no) x q[0];
if (no || yes) x q[1];
if (yes && no) x q[2];
if (!(yes || no)) x q[3];
