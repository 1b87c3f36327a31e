OPENQASM 3.0;
include "stdgates.inc";
def chain(qubit[4] q, int[32] n) {
  if (n == 3) return;
  cx q[n], q[n + 1];
  chain(q, n + 1);
}
qubit[4] q;
x q[0];
chain(q, 0);
