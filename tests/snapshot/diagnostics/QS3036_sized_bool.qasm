OPENQASM 3.1;
duration[3] t;
