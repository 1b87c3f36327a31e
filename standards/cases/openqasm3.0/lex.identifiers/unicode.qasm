OPENQASM 3.0;
qubit γ;
qubit größe;
qubit 量子;
qubit 큐비트1;
int[8] Ⅷ = 8;
