OPENQASM 2.0;
qreg qregs[1];
qreg iffy[1];
qreg pi2[1];
qreg sine[1];
CX qregs[0],iffy[0];
