OPENQASM 3.0;
bit[3] i = "012";
