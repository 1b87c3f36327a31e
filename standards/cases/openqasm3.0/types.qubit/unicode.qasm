OPENQASM 3.0;
qubit γ;
qubit[20] qubit_array;
