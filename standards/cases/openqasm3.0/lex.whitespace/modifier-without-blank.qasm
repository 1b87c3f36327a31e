OPENQASM 3.0;
qubit[2] q;
ctrl @U(0, 0, 0) q[0], q[1];
