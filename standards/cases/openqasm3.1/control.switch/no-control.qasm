OPENQASM 3.1;
switch () { case 1 { } }
