// snapshot: profile=openqasm2
OPENQASM 2.0;
/* two qubits */
qreg q[2];
