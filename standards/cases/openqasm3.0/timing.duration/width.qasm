OPENQASM 3.0;
duration[32] a;
