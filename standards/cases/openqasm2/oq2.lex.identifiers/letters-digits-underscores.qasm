OPENQASM 2.0;
qreg q_1aZ__9[1];
creg c0_[1];
measure q_1aZ__9[0] -> c0_[0];
