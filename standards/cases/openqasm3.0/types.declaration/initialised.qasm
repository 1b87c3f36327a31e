OPENQASM 3.0;
int[32] a = 1;
float[64] b = 5.5;
bool c = false;
