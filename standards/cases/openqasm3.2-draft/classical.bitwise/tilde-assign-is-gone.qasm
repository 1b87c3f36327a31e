OPENQASM 3.2;
bit[2] a = "01";
a ~= a;
