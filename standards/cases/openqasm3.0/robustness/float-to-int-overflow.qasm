OPENQASM 3.0;
float[64] a = 1e300;
int[8] b = int[8](a);
float[64] z = 0.0;
int[8] c = int[8](z / z);
angle[8] d = angle[8](1.0 / z);
