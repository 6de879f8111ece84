package org.solferino.extract;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names for IRIs made from words: kebab-case; Chinese, Arabic and Russian words stay as they are.
 */
final class Slug {
  private static final Transliterator PLAIN =
      Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC");

  private Slug() {}

  static String of(String words) {
    StringBuilder slug = new StringBuilder();
    String lower = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder();
    // Letters of other scripts, such as й, stay as they are.
    lower
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> plain.append(c.compareTo("\u0250") < 0 ? PLAIN.transliterate(c) : c));
    for (int i = 0; i < plain.length() && slug.length() < 80; i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }

  /** CamelCase to kebab-case: {@code RegistrationDeadline} to {@code registration-deadline}. */
  static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
