OPENQASM 3.1;
bit[2] b = "01";
switch (b) { case 1 { } }
