OPENQASM 3.2;
@ vendor.name
qubit q;
