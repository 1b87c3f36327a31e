OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
int[8] n = 0;
for int i in [1:10] { n += i; }
if (n == 55) x q[0];
if (n % 10 == 5) x q[1];
if (n / 10 == 5) x q[2];
