OPENQASM 3.0;
qubit x;
angle[8] y = angle[8](x);
