OPENQASM 3.0;
angle[8] x = pi;
duration y = duration(x);
