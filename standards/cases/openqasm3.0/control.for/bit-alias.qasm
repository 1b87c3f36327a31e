OPENQASM 3.0;
bit[5] register = "10010";
let alias = register[1:3];
int[32] b = 0;
for bit x in alias { b *= 10; if (x) b += 1; }
