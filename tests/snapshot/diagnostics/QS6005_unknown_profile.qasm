// snapshot: profile=openqasm4
OPENQASM 3.1;
