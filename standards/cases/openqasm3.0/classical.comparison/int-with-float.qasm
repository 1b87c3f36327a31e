OPENQASM 3.0;
int[8] n = -3;
int[8] p = 3;
int[8] t = 2;
bool a = n < -2.5;
bool b = p > 2.5;
bool c = t == 2.5;
