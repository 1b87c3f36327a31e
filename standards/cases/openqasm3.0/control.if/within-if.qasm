OPENQASM 3.0;
bool t = true;
bool f = false;
int[8] n = 0;
if (t) if (t) n += 1;
if (t) if (f) n += 2;
if (f) if (t) n += 4;
if (f) if (f) n += 8;
