OPENQASM 3.0;
qubit q; @note text
bit c;
