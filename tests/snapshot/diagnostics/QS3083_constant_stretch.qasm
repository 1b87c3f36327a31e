OPENQASM 3.1;
const stretch s = 100ns;
