OPENQASM 3.0;
bit[8] x = "00000001";
duration y = duration(x);
