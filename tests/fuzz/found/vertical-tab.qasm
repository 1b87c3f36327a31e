OPENQASM 2.0;
qubi€[0;q
