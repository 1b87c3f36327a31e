OPENQASM 3.0;
extern f(bool, int[8], uint[8], angle[8], duration) -> complex[float[64]];
extern g(complex[float[64]]) -> angle[8];
complex[float[64]] z = f(true, 1, 2, pi, 3ns);
angle[8] a = g(z);
