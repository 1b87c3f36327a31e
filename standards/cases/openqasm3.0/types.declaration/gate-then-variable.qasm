OPENQASM 3.0;
gate g a { }
int[8] g = 1;
