OPENQASM 3.0;
qubit x;
bit y = bit(x);
