OPENQASM 3.0;
include "stdgates.inc";
input bit[3] votes;
input angle[32] turn;
output bit winner;
output bit[3] seen;
qubit q;
int[8] count = 0;
for bit v in votes { if (v) count += 1; }
ry(turn) q;
winner = measure q;
if (count < 2) { winner = 0; }
seen = votes;
