OPENQASM 3.0;
int[8] a = 7;
int[8] b = a % "11";
