OPENQASM 3.0;
include "stdgates.inc";
def chain(qubit a, qubit b, int[32] n) {
  if (n == 0) return;
  cx a, b;
  chain(b, a, n - 1);
}
qubit[2] q;
x q[0];
chain(q[0], q[1], 3);
