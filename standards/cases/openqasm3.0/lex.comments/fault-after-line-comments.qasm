OPENQASM 3.0;
// one
// two /*
qubit q;
U(0, 0, 0) r; // three
