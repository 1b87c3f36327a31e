OPENQASM 3.0;
complex[qreg[8]] c;
