OPENQASM 3.2;
pragma vendor.name text
qubit q;
