OPENQASM 3.2;
@vendor.
qubit q;
