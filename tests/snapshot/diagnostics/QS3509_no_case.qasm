OPENQASM 3.1;
int i = 1;
switch (i) {
}
