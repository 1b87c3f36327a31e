OPENQASM 2.0;
qreg openqasm[1];
qreg box[1];
qreg ctrl[1];
qreg input[1];
