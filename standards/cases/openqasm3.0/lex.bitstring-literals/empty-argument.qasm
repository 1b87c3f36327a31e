OPENQASM 3.0;
uint[8] n = popcount("");
