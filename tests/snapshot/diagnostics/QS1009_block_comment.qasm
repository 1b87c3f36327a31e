// snapshot: profile=openqasm2-circulated
OPENQASM 2.0;
/* two qubits */
qreg q[2];
