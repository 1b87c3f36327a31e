OPENQASM 3.1;
include "stdgates.inc";
qubit[3] q;
int[32] i = 2;
switch (i) {
case 0, 1 { x q[0]; }
case 2 { x q[1]; }
default { x q[2]; }
}
