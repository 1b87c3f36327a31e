OPENQASM 3.0;
qubit ǅ;
qubit ʰ;
qubit ª;
qubit 𝜃;
