OPENQASM 3.0;
qubit q;
gphase(pi / 3);
