OPENQASM 3.0;
duration a = true;
