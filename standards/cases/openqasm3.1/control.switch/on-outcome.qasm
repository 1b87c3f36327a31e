OPENQASM 3.1;
include "stdgates.inc";
qubit[2] q;
bit[2] c;
bit r = 0;
h q[0];
c = measure q;
switch (uint[2](c)) {
case 1 { r = 1; }
default { }
}
