OPENQASM 3.0;
creg[2] c;
