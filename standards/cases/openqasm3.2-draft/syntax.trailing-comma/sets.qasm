OPENQASM 3.2;
array[int[8], 3,] a = {1, 2, 3,};
qubit[3] q;
let s = q[{0, 2,}];
int[8] t = 0;
for int[8] i in {1, 2,} { t += i; }
