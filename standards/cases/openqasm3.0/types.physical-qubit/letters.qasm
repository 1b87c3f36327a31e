OPENQASM 3.0;
U(0, 0, 0) $a;
