/**
 * What a server that anybody may ask needs: limits on requests, queries and answers, with errors
 * that name the limit and the remedy.
 */
package org.solferino.web.guard;
