OPENQASM 2.0;
qreg q[2];
creg c[2];
creg d[1];
gate g a,b { CX a,b; }
if (c==0) g q[0],q[1];
