OPENQASM 3.0;
bit[8] a = "10001111";
bit[8] s = a >> 3;
