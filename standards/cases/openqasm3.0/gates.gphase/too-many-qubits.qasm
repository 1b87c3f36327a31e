OPENQASM 3.0;
qubit[2] q;
ctrl @ gphase(1.0) q[0], q[1];
