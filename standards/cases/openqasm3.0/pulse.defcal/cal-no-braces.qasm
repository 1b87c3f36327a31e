OPENQASM 3.0;
cal x;
