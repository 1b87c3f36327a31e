OPENQASM 3.0;
int[32] a = 2;
int[32] b = 3;
int[32] product = a * b;
int[32] quotient = b / a;
int[32] rest = b % a;
int[32] power = a ** b;
int[32] sum = a + b;
int[32] difference = a - b;
