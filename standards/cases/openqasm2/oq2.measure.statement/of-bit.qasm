OPENQASM 2.0;
creg c[2];
measure c[0] -> c[1];
