OPENQASM 3.0;
bit[4] b = "1100" ^ "1010";
