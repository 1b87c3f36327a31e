OPENQASM 3.0;
angle a = pi;
