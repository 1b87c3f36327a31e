OPENQASM 3.0;
bit[4] b = "1000";
bit x = b[-1];
bit y = b[-4];
