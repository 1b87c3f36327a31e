OPENQASM 3.0;
bit[3] a;
a = "100";
