// The phase of a gate's eigenvalue, here 5/16 of a turn: the four bits read 0101.
OPENQASM 3.1;
include "stdgates.inc";

const int n = 4;
qubit[n] counting;
qubit eigenstate;
bit[n] measured;

x eigenstate;
h counting;
for int i in [0:n - 1] {
  ctrl @ pow(2 ** i) @ p(2 * pi * 5 / 16) counting[i], eigenstate;
}

// The inverse of the quantum Fourier transform.
swap counting[0], counting[3];
swap counting[1], counting[2];
h counting[0];
for int i in [1:n - 1] {
  for int j in [0:i - 1] {
    cp(-pi / 2 ** (i - j)) counting[j], counting[i];
  }
  h counting[i];
}
measured = measure counting;
