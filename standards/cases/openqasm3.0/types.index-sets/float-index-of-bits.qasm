OPENQASM 3.0;
bit[4] c = "0101";
bit b = c[1.5];
