OPENQASM 3.0;
qubit q;
negctrl @ gphase(1.0);
