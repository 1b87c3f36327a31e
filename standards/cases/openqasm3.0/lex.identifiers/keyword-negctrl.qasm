OPENQASM 3.0;
int[8] negctrl = 0;
