OPENQASM 3.0;
bit[4] a = "0110";
bit b = a[0];
bit c = a[1];
