OPENQASM 3.1;
bit[2] b = "10";
int[32] r = 0;
switch (int[2](b)) {
case 0b01 { r = 1; }
case -2 { r = 2; }
}
