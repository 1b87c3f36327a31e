OPENQASM 3.0;
def f2(duration d) -> duration { return 2 * d; }
float[64] f = f2(150ns) / 100ns;
