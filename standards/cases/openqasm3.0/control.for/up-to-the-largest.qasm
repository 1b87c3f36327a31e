OPENQASM 3.0;
int[32] a = 0;
int[32] b = 0;
for int[8] i in [126:127] { a += i; }
for uint[8] i in [254:255] { b += i; }
