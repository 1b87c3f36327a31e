OPENQASM 2.0;
gate g a,b { CX a,b; }
qreg q[2];
g q[0],r[0];
