OPENQASM 3.0;
input int[32] i;
output int[32] j;
i = i + 2;
j = i;
