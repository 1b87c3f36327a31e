OPENQASM 3.2;
input array[int[8]] p;
