OPENQASM 3.1;
int[32] n = 1;
int[32] i = 3;
int[32] r = 0;
switch (i) {
case n { r = 1; }
}
