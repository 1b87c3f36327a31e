OPENQASM 3.1;
int n = 3;
for int i in n {
}
