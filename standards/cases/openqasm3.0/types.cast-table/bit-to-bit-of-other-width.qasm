OPENQASM 3.0;
bit[4] x = "0001";
bit[8] y = bit[8](x);
