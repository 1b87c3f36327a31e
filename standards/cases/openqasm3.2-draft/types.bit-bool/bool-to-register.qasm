OPENQASM 3.2;
bit[4] a = bit[4](true);
bit[3] b = "000";
b[1] = true;
