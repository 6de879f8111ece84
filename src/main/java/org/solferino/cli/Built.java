package org.solferino.cli;

import java.util.List;
import org.solferino.fact.Extraction;
import org.solferino.store.Graphs;

/**
 * What a build made of its documents.
 *
 * @param graphs all of them, in memory
 * @param extractions of the documents that could be read, by key
 * @param failures one message a document that could not be read
 * @param corrections what has come of the corrections, for a person; empty where there are none
 */
record Built(
    Graphs graphs, List<Extraction> extractions, List<String> failures, List<String> corrections) {}
