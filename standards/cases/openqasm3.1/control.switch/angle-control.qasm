OPENQASM 3.1;
angle[8] f = pi;
switch (f) { case 1 { } }
