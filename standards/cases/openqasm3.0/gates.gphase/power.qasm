OPENQASM 3.0;
qubit q;
pow(3) @ gphase(0.2);
pow(-2) @ gphase(0.5);
