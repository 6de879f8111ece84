package org.solferino.report;

import java.util.List;

/**
 * An issue.
 *
 * @param kind as in {@code ihl:issueKind}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param message what was found
 * @param assumed what was taken instead, or the empty string
 * @param places where: none for the whole document, two where two places disagree
 */
public record Doubt(
    String kind, String severity, String message, String assumed, List<Place> places) {}
