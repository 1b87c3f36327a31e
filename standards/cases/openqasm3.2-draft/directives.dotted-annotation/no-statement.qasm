OPENQASM 3.2;
qubit q;
@vendor.name