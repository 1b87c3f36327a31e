OPENQASM 3.1;
bit b = 1;
switch (b) { case 1 { } }
