package io.vitrine.catalog.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.gallery.GalleryAnswer.Refused;
import io.vitrine.catalog.gallery.OpenGallery.Form;
import io.vitrine.catalog.gallery.OpenGallery.Gallery;
import io.vitrine.catalog.gallery.OpenGallery.Shown;
import io.vitrine.catalog.media.KeepPicture;
import io.vitrine.catalog.media.photo.Darkroom;
import io.vitrine.catalog.media.photo.Photographs;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class AddPicturesTest {

  private static final NewPicture PICTURE =
      new NewPicture(Photographs.of("png", 640, 480), "De face", "From the front");

  private static OpenGallery showing(int pictures) {
    Shown shown = new Shown("demo/aub3.jpg", null, null, null);
    Form form = new Form("AUB3-1", null, Collections.nCopies(pictures, shown));
    return new OpenGallery(null) {
      @Override
      public Optional<Gallery> of(String product) {
        return Optional.of(new Gallery(product, null, 7, null, List.of(form)));
      }
    };
  }

  private static Refused refused(OpenGallery gallery, Darkroom darkroom, NewPicture... sent) {
    KeepPicture keepPicture = new KeepPicture(darkroom, null, null, null);
    return (Refused)
        new AddPictures(gallery, keepPicture, null).add("AUB3", null, 7, List.of(sent), "S010");
  }

  private static void assertThatItIsSaid(Refused refusal, String said, String argument) {
    assertThat(refusal.arguments()).containsExactly(argument);
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      ResourceBundle texts = ResourceBundle.getBundle(GalleryAnswer.TEXTS, locale);
      assertThat(texts.getString("refusal." + refusal.name() + ".title")).isNotBlank();
      assertThat(texts.getString("refusal." + refusal.name() + ".detail")).contains(said);
    }
  }

  @Test
  void theTwentyFirstPictureOfAVariantIsRefusedBeforeAnythingIsMade() {
    Refused refusal = refused(showing(20), null, PICTURE);

    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.name()).isEqualTo("picture-full");
    assertThatItIsSaid(refusal, "{0}", "20");
  }

  @Test
  void twoThatWouldMakeTwentyOneAreRefusedTogether() {
    assertThat(refused(showing(19), null, PICTURE, PICTURE).name()).isEqualTo("picture-full");
  }

  @Test
  void whoMeetsABusyDarkroomIsToldWhichPictureWaitsAndToTryAgain() {
    Refused refusal = refused(showing(0), new Darkroom(0, Duration.ZERO), PICTURE);

    assertThat(refusal.status()).isEqualTo(503);
    assertThat(refusal.name()).isEqualTo("picture-busy");
    assertThatItIsSaid(refusal, "", "1");
  }
}
