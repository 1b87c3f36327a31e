OPENQASM 3.0;
creg c[2] = "01";
