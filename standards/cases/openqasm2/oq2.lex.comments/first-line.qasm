// the first line may be a comment

OPENQASM 2.0;
qreg q[1];
