OPENQASM 3.0;
int h = 1;
gate h q { }
