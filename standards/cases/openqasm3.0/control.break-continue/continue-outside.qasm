OPENQASM 3.0;
continue;
