package org.solferino.mention.provision;

/** What a step of a provision's eId is in the ontology: {@code art_12} is an Article. */
public final class ProvisionClass {
  private ProvisionClass() {}

  /**
   * The class by its local name.
   *
   * @param step e.g. {@code para_3}
   * @param outer the outermost step of the path, in which a section may be an annex's; or null
   */
  public static String of(String step, String outer) {
    return switch (step.contains("_") ? step.substring(0, step.indexOf('_')) : step) {
      case "art" -> "Article";
      case "para" -> "Paragraph";
      case "point" -> "Point";
      case "sub", "item" -> "SubPoint";
      case "annex" -> "Annex";
      case "rule" -> "Rule";
      case "part" -> "Part";
      case "sec" -> outer == null || !outer.startsWith("annex") ? "Section" : "AnnexSection";
      default -> "Chapter";
    };
  }
}
