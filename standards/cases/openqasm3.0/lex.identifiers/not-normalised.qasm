OPENQASM 3.0;
qubit ﬁ;
qubit fi;
qubit µ;
qubit μ;
qubit ᵃ;
qubit a;
