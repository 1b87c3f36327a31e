OPENQASM 3.0;
qubit q;
gphase(pi / 3);
gphase(pi / 6);
