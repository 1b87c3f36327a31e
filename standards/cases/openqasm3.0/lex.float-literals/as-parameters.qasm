OPENQASM 3.0;
qubit q;
U(.5, 0., 0) q;
U(5e-1, 0.0e5, 0) q;
