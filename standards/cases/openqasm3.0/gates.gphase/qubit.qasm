OPENQASM 3.0;
qubit q;
gphase(1.0) q;
