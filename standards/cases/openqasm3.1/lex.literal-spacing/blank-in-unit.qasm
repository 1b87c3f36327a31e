OPENQASM 3.1;
duration a = 5 n s;
