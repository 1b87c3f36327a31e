OPENQASM 3.0;
qubit q;
bit c;
c = meter q;
