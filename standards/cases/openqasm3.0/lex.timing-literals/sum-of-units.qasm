OPENQASM 3.0;
float[64] r = (1s + 2ms + 3us + 4ns) / 1ns;
