// snapshot: profile=openqasm2
OPENQASM 3.0;
