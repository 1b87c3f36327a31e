OPENQASM 3.2;
@vendor.one
@other.two text
qubit q;
