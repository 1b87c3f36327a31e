OPENQASM 3.0;
output int[8] a;
output int[8] a;
