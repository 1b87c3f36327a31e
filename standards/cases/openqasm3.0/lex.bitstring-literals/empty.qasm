OPENQASM 3.0;
bit[1] i = "";
