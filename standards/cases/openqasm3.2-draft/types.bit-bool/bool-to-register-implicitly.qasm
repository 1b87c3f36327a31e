OPENQASM 3.2;
bit[4] a = true;
