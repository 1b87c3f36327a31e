OPENQASM 3.0;
pragma note (
U(0, 0, 0) r;
