OPENQASM 3.0;
include "stdgates.inc";
qubit q;
@a
x q;
@b
if (true) { @c
x q; }
@d
gate g a { }
@e
for int i in [0:1] { }
