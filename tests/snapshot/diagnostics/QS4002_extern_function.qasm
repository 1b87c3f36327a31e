// snapshot: run
OPENQASM 3.1;
extern classify(int[32]) -> bit;
bit b = classify(3);
