OPENQASM 3.0;
qubit q;
inv @ gphase(0.4);
