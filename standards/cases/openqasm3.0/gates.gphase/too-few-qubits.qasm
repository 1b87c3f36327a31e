OPENQASM 3.0;
qubit[2] q;
ctrl(2) @ gphase(1.0) q[0];
