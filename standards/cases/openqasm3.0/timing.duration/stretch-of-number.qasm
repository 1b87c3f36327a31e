OPENQASM 3.0;
stretch s;
stretch e = s + 2;
