/** The text of a treaty: its provisions, what they define and what they refer to. */
package org.solferino.extract.treaty;
