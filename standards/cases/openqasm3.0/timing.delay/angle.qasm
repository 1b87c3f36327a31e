OPENQASM 3.0;
qubit q;
angle[8] a = pi;
delay[a] q;
