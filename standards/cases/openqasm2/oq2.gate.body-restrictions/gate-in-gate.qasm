OPENQASM 2.0;
gate g a { gate f b { } }
