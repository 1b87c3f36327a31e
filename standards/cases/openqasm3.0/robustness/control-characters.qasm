OPENQASM 3.0;
qubit q;
[31m U(0, 0, 0) q;
