OPENQASM 3.2;
bit a = "1";
