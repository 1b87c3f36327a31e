OPENQASM 3.0;
bit[8] a = "10001111";
bit[8] b = "01110000";
bit[8] s = a << 1;
bit[8] o = a | b;
bit[8] n = a & b;
bit[8] x = a ^ b;
bit[8] i = ~a;
