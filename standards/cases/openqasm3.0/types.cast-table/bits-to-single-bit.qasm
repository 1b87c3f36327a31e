OPENQASM 3.0;
bit[8] x = "00000100";
bit y = bit(x);
