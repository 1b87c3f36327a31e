OPENQASM 3.0;
float[32] a = "01";
