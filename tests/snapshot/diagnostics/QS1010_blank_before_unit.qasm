// snapshot: profile=openqasm3.0
OPENQASM 3.0;
qubit q;
delay[100 ns] q;
