OPENQASM 3.1;
duration t = 100ns;
int[32] i = int[32](t);
