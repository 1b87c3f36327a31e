OPENQASM 3.1;
include "stdgates.inc";
qubit q;
bit b = measure q;
if (b) @first
x q;
else @second with text
y q;
for int i in {1, 2} @third
x q;
