OPENQASM 3.0;
qubit[popcount("0111")] q;
bit[mod(17, 5)] c;
