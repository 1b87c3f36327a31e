OPENQASM 3.0;
input output int[8] a;
