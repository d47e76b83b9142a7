package io.vitrine.catalog.gallery;

import io.vitrine.catalog.media.PictureWords;
import io.vitrine.catalog.media.PictureWords.Said;
import io.vitrine.catalog.office.HeldProducts;
import io.vitrine.catalog.product.writing.FieldChange;
import io.vitrine.catalog.product.writing.NoteChange;
import io.vitrine.catalog.product.writing.Origin;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.page.PictureAddress.Focus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says what a picture shows and which point of it stays in sight. */
@ApplicationScoped
public class DescribePicture {

  /** What the history calls words and point. */
  private static final String WORDS = "picture_words";

  private static final String FOCUS = "picture_focus";

  private final HeldProducts held;
  private final OpenGallery openGallery;
  private final ShownBy shownBy;
  private final PictureWords words;
  private final NoteChange noteChange;

  @Inject
  public DescribePicture(
      HeldProducts held,
      OpenGallery openGallery,
      ShownBy shownBy,
      PictureWords words,
      NoteChange noteChange) {
    this.held = held;
    this.openGallery = openGallery;
    this.shownBy = shownBy;
    this.words = words;
    this.noteChange = noteChange;
  }

  /**
   * What is to be said of a picture, as it was written.
   *
   * @param focusX in percent, or {@code null} as {@code focusY} where it is shown whole
   */
  public record Wish(String altFr, String altEn, Integer focusX, Integer focusY) {}

  /**
   * It is said of the picture: every article that shows it changes with it.
   *
   * @param version of the product as it was read
   */
  @Transactional
  public GalleryAnswer describe(
      String product, long version, String path, Wish wish, String staff) {
    Optional<String> fault = fault(wish);
    if (fault.isPresent()) {
      return GalleryAnswer.refused(422, fault.get(), "1");
    }
    Optional<Long> now = held.version(product);
    if (now.isEmpty()) {
      return GalleryAnswer.refused(404, "gallery-unknown", product);
    }
    if (now.get() != version) {
      return GalleryAnswer.refused(412, "gallery-changed", product);
    }
    boolean shown =
        openGallery.of(product).orElseThrow().forms().stream()
            .anyMatch(form -> form.paths().contains(path));
    if (!shown) {
      return GalleryAnswer.refused(404, "picture-unknown", product);
    }
    Said said =
        new Said(
            new Text(wish.altFr(), wish.altEn()),
            wish.focusX() == null ? null : new Focus(wish.focusX(), wish.focusY()));
    List<FieldChange> changes = changes(words.of(path).orElse(null), said);
    if (!changes.isEmpty()) {
      words.say(path, said);
      for (String each : shownBy.products(path)) {
        noteChange.note(each, changes, Origin.byHand(staff));
      }
    }
    return new GalleryAnswer.Done(held.version(product).orElseThrow());
  }

  private static Optional<String> fault(Wish wish) {
    NewPicture words = new NewPicture(new byte[0], wish.altFr(), wish.altEn());
    if (!words.isSaid()) {
      return Optional.of("picture-words");
    }
    if (wish.altFr().length() > PictureWords.LONGEST
        || wish.altEn().length() > PictureWords.LONGEST) {
      return Optional.of("picture-words-long");
    }
    boolean whole = wish.focusX() == null && wish.focusY() == null;
    return whole || (isPercent(wish.focusX()) && isPercent(wish.focusY()))
        ? Optional.empty()
        : Optional.of("picture-focus");
  }

  private static boolean isPercent(Integer number) {
    return number != null && number >= 0 && number <= 100;
  }

  private static List<FieldChange> changes(Said before, Said after) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, WORDS, before == null ? null : alt(before), alt(after));
    add(changes, FOCUS, before == null ? null : focus(before), focus(after));
    return changes;
  }

  private static void add(List<FieldChange> changes, String field, String before, String after) {
    if (!Objects.equals(before, after)) {
      changes.add(new FieldChange(field, before, after));
    }
  }

  private static String alt(Said said) {
    return said.alt().fr() + " | " + said.alt().en();
  }

  private static String focus(Said said) {
    return said.focus() == null ? null : said.focus().x() + " %, " + said.focus().y() + " %";
  }
}
