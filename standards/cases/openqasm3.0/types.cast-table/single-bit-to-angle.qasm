OPENQASM 3.0;
bit b = 1;
angle[8] a = angle[8](b);
