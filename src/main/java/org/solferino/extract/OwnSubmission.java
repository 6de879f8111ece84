package org.solferino.extract;

import java.util.ArrayList;
import java.util.List;
import org.solferino.extract.submission.SubmissionWords;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.lexicon.Vocabulary;
import org.solferino.mention.Name;

/** Who submitted a working paper: the line of its head that says so ("Submitted by Austria"). */
final class OwnSubmission {
  private static final String EXTRACTOR = "own-submission";
  private static final int LONGEST = 600;

  private OwnSubmission() {}

  static List<Fact.Submission> of(Reading reading) {
    SubmissionWords words = new SubmissionWords();
    for (Read read : reading.head()) {
      String text = read.text();
      SubmissionWords.Place place =
          text.length() > LONGEST ? null : words.find(text, read.block().lang());
      // A list of other papers begins its lines with their symbols.
      boolean other = !read.symbols().isEmpty();
      List<Fact.Submission> found = new ArrayList<>();
      for (Name name :
          place == null || other
              ? List.<Name>of()
              : read.names("party", place.begin(), place.end())) {
        if (!addressees(name.id())) {
          found.add(
              new Fact.Submission(
                  reading.id(),
                  null,
                  new Said<>(name.id(), read.evidence(name.begin(), name.end(), EXTRACTOR))));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean addressees(String id) {
    return Vocabulary.standard().value(id, "type").filter("AddresseeClass"::equals).isPresent();
  }
}
