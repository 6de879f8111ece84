/** Keeps graphs and answers queries: TDB2 on disk, dumps in memory, endpoints over HTTP. */
package org.solferino.store;
