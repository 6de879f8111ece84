package org.solferino.document;

import java.util.Locale;

/** The six official languages of the United Nations, and {@link #UND} for text without letters. */
public enum Lang {
  AR,
  EN,
  ES,
  FR,
  RU,
  ZH,
  UND;

  /** BCP 47 tag: {@code "en"}, {@code "zh"}, …; {@code "und"} where no language could be told. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of a BCP 47 tag (region and script are ignored), {@link #UND} where not ours. */
  public static Lang of(String tag) {
    String primary = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    for (Lang lang : values()) {
      if (lang.tag().equals(primary)) {
        return lang;
      }
    }
    return UND;
  }

  /** Chinese is written without spaces; all the others separate words by them. */
  public boolean spaced() {
    return this != ZH;
  }
}
