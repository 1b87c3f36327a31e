OPENQASM 3.1;
qubit q;
float x;
x = measure q;
