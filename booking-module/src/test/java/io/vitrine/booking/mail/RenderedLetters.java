package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Samples;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts every letter as an HTML file into a folder, to be looked at. */
final class RenderedLetters {

  private RenderedLetters() {}

  public static void main(String[] folder) throws Exception {
    for (LetterKind kind : LetterKind.values()) {
      if (!kind.isOfAppointment()) {
        continue;
      }
      for (String language : new String[] {"fr", "en"}) {
        Letter letter = Letters.letter(kind, Samples.agreed(language, "Claire Dubreuil"));
        Path file = Path.of(folder[0]).resolve(kind.key() + "-" + language);
        Files.writeString(file.resolveSibling(file.getFileName() + ".html"), letter.html());
        Files.writeString(file.resolveSibling(file.getFileName() + ".txt"), letter.text());
      }
    }
  }
}
