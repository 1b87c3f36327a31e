OPENQASM 3.0;
int[8] a = -7;
int[8] b = 2;
int[8] c = a / b;
int[8] d = a % b;
