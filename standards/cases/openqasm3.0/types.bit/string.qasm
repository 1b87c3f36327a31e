OPENQASM 3.0;
bit[8] name = "00001111";
