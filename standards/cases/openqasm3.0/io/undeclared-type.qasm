OPENQASM 3.0;
output real a;
