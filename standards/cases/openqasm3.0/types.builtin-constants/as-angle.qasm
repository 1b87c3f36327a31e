OPENQASM 3.0;
qubit q;
U(π / 2, 0, π) q;
U(tau / 2, 0, 0) q;
