OPENQASM 3.0;
input qubit q;
