OPENQASM 3.1;
bool f = true;
switch (f) { case 1 { } }
