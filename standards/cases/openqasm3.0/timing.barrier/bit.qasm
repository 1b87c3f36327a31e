OPENQASM 3.0;
bit c;
barrier c;
