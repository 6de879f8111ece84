package org.solferino.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Documents that came, went or changed.
 *
 * @param sameAs which document of the new build an old one is, where its IRI is another
 */
record Documents(Theme theme, Map<String, String> sameAs) {
  static Documents of(List<Item> before, List<Item> now) {
    List<Change> changes = new ArrayList<>();
    Map<String, String> sameAs = new TreeMap<>();
    Pairing pairing =
        new Pairing(before, now)
            .equal(item -> item.key("thing", "sha256"))
            .by(item -> item.get("thing"))
            .by(item -> item.get("sha256"));
    for (Pairing.Pair pair : pairing.pairs()) {
      String old = pair.before().get("name");
      String name = pair.now().get("name");
      sameAs.put(pair.before().get("thing"), pair.now().get("thing"));
      if (!old.equals(name)) {
        changes.add(Change.of("renamed", name, old, name, pair.now()));
      }
      if (!pair.before().get("sha256").equals(pair.now().get("sha256"))) {
        changes.add(Change.of("changed", name, "", "", pair.now()));
      }
    }
    pairing.gone().forEach(i -> changes.add(Change.of("removed", i.get("name"), "", "", i)));
    pairing.added().forEach(i -> changes.add(Change.of("added", i.get("name"), "", "", i)));
    return new Documents(Theme.of("Documents", changes), sameAs);
  }
}
