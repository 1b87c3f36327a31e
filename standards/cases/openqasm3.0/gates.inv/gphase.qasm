OPENQASM 3.0;
qubit q;
inv @ gphase(pi / 3);
