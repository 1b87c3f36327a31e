OPENQASM 3.0;
qubit[2] q;
U(pi
/
2
+	pi / 2, 0	,
pi) q
[1];
ctrl
@
U(pi, 0, pi) q[1],	q[0];
