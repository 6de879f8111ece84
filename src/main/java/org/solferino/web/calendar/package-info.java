/** Calendar feeds in iCalendar (RFC 5545): all events, those of a process, those of a party. */
package org.solferino.web.calendar;
