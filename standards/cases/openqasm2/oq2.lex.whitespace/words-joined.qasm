OPENQASM 2.0;
qregq[1];
