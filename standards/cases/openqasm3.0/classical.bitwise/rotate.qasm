OPENQASM 3.0;
bit[8] a = "10001111";
bit[8] b = rotl(a, 2);
bit[8] c = rotr(a, 2);
