OPENQASM 3.0;
complex[float[64]] a = "01";
