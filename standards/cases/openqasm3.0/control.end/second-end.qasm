OPENQASM 3.0;
int[8] a = 1;
if (a == 1) { end; a = 2; } else { a = 3; }
a = 4;
end;
