OPENQASM 3.1;
bit[3] a;
bit[4] b;
bit[4] c = a & b;
