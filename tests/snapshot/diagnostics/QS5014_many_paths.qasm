// snapshot: run budget.branches=8
OPENQASM 3.1;
include "stdgates.inc";
qubit q;
bit[6] c;
for int i in [0:5] {
  h q;
  c[i] = measure q;
  if (c[i]) { x q; }
}
