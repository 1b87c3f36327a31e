// snapshot: profile=openqasm2
OPENQASM 2.0;
qubit q;
