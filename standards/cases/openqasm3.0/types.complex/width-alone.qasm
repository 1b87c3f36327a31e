OPENQASM 3.0;
complex[32] c;
