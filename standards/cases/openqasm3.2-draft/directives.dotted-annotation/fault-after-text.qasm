OPENQASM 3.2;
qubit q;
@vendor.note { (
U(0, 0, 0) r;
