OPENQASM 3.0;
float[64] z = 0.0;
float[64] n = z / z;
float[64] i = 1.0 / z;
bool a = n == n;
bool b = i > 1e308;
bool c = n != n;
