OPENQASM 3.0;
angle[1000000000] a = pi;
