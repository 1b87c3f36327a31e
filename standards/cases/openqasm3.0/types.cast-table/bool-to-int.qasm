OPENQASM 3.0;
bool x = true;
int[8] y = int[8](x);
