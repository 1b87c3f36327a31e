OPENQASM 3.0;
bit[4] x = "0100";
angle[4] y = angle[4](x);
