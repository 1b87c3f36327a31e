OPENQASM 3.0;
int[8] a = 1;
bool b = true;
float[64] c = 0.5;
