OPENQASM 3.2;
include "stdgates.inc";
qubit q;
@vendor.twice x q;
@vendor.note.more
x q;
