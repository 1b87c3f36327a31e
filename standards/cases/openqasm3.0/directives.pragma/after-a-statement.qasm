OPENQASM 3.0;
qubit q; pragma note text
bit c;
