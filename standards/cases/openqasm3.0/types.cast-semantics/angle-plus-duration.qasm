OPENQASM 3.0;
angle[8] a = pi;
duration d = 1ns;
angle[8] b = a + d;
