OPENQASM 3.0;
float[64] a = 7.5;
float[64] b = 2.5;
float[64] sum = a + b;
float[64] difference = a - b;
float[64] product = a * b;
float[64] quotient = a / b;
float[64] power = a ** 2.0;
