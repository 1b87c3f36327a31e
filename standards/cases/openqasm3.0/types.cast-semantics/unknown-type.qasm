OPENQASM 3.0;
int[8] i = 1;
int[8] j = byte(i);
