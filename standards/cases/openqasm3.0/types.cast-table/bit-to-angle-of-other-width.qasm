OPENQASM 3.0;
bit[4] x = "0100";
angle[8] y = angle[8](x);
