OPENQASM 3.0;
box { }
