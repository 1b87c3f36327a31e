OPENQASM 3.2;
array[int[8], 2,] a = {7, 9,};
int[8] t = 0;
for int[8] i in {1, 2, 4,} { t += i; }
switch (t) { case 0, 7, { t = 70; } default { t = 1; } }
