OPENQASM 2.0;
creg c[2];
creg c[2];
