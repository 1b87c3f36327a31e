OPENQASM 3.0;
int[8] a = 0;
int[8] b = 0;
int[8] c = 0;
for int[8] i in [1:3] {
  if (i < 2) { a += 1; } else if (i < 3) { b += 10; } else { c += 100; }
}
if (c == 1) { a += 50; } else if (c == 100) { a += 20; } else if (c > 0) { a += 40; }
