OPENQASM 3.0;
angle a = pi;
angle b = a << 1;
