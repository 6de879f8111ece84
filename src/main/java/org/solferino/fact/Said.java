package org.solferino.fact;

/** A value with the words that state it. */
public record Said<T>(T value, Evidence evidence) {}
