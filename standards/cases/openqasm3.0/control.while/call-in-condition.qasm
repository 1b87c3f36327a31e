OPENQASM 3.0;
def below(int[32] x) -> bool { return x < 9; }
int[32] a = 1;
while (below(a)) { a *= 2; }
