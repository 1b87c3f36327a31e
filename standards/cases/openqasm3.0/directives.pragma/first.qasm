pragma user alice account 12345678
qubit q;
