OPENQASM 3.0;
@note
U(0, 0, 0) r;
