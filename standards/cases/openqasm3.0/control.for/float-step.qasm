OPENQASM 3.0;
for int i in [0:0.5:1] { }
