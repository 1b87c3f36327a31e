OPENQASM 2.0;
creg if[1];
