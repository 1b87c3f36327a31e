OPENQASM 3.0;
include "stdgates.inc";
gate majority a, b, c { cx c, b; cx c, a; ccx a, b, c; }
gate unmaj a, b, c { ccx a, b, c; cx c, a; cx a, b; }
def add(qubit cin, qubit[4] a, qubit[4] b, qubit cout) {
  majority cin, b[0], a[0];
  majority a[0], b[1], a[1];
  majority a[1], b[2], a[2];
  majority a[2], b[3], a[3];
  cx a[3], cout;
  unmaj a[2], b[3], a[3];
  unmaj a[1], b[2], a[2];
  unmaj a[0], b[1], a[1];
  unmaj cin, b[0], a[0];
}
def set(uint[4] v, qubit[4] r) {
  if (bool(v[0])) x r[0];
  if (bool(v[1])) x r[1];
  if (bool(v[2])) x r[2];
  if (bool(v[3])) x r[3];
}
qubit[1] cin;
qubit[4] a;
qubit[4] b;
qubit[1] cout;
bit[5] ans;
uint[4] a_in = 13;
uint[4] b_in = 6;
set(a_in, a);
set(b_in, b);
add(cin[0], a, b, cout[0]);
ans[0:3] = measure b[0:3];
ans[4] = measure cout[0];
