OPENQASM 2.0;
qreg pi[1];
