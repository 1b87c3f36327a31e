OPENQASM 3.0;
qubit q;
pow(3) @ gphase(pi / 4);
