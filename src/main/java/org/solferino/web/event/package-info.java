/** Everything with a place on the timeline, as the calendar and the timeline show it. */
package org.solferino.web.event;
