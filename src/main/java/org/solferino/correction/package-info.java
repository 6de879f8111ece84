/** People's corrections of what was extracted: read, checked, applied and recorded. */
package org.solferino.correction;
