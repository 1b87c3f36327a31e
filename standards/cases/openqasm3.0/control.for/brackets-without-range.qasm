OPENQASM 3.0;
for int i in [5] { }
