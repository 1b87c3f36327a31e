OPENQASM 3.0;
qubit q;
u(0, 0, 0) q;
