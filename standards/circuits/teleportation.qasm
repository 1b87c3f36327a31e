// The state of `message` moves to `receiver`, by a shared pair of qubits and two classical bits.
OPENQASM 3.1;
include "stdgates.inc";

qubit message;
qubit sender;
qubit receiver;
bit[2] told;
bit arrived;

ry(pi / 3) message;  // 1 with probability sin(pi / 6) ** 2 = 1/4

h sender;
cx sender, receiver;

cx message, sender;
h message;
told[0] = measure message;
told[1] = measure sender;

if (told[1]) { x receiver; }
if (told[0]) { z receiver; }
arrived = measure receiver;
