package io.vitrine.booking.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.HouseWord;
import io.vitrine.booking.appointment.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LetterTest {

  @Test
  void a_letter_speaks_the_customers_language() {
    Letter french = Letters.letter(LetterKind.AGREED, Samples.agreed("fr", "Claire Dubreuil"));
    assertThat(french.subject())
        .startsWith("Rendez-vous confirmé\u202f: Salon, samedi 12 décembre")
        .contains("10\u202fh\u202f30");
    assertThat(french.text()).contains("Camille Roux", "K4T9QX", Letters.LINK, "148 rue de Rivoli");

    Letter english = Letters.letter(LetterKind.MOVED, Samples.agreed("en", "Claire Dubreuil"));
    assertThat(english.subject())
        .startsWith("Appointment moved: Living room, Saturday 12 December, 10:30");
    assertThat(english.html()).contains("lang=\"en\"", "Dear Claire Dubreuil");
  }

  @Test
  void a_cancelled_appointment_leads_to_a_new_one_and_not_to_the_old() {
    Letter letter = Letters.letter(LetterKind.CANCELLED, Samples.agreed("en", "Claire"));
    assertThat(letter.text()).contains("https://vitrine.example/booking/book");
    assertThat(letter.text()).doesNotContain("/appointment/");
  }

  @Test
  void every_kind_of_letter_says_when_and_leads_on_in_both_languages() {
    for (LetterKind kind : ofAppointments()) {
      for (String language : Set.of("fr", "en")) {
        Letter letter = Letters.letter(kind, Samples.agreed(language, "Claire Dubreuil"));
        assertThat(letter.subject()).as(kind + language).contains("12", "10").doesNotContain("{");
        assertThat(letter.text()).as(kind + language).doesNotContain("{").contains("R7K2M9");
        assertThat(letter.html())
            .as(kind + language)
            .contains("lang=\"" + language + "\"", "prefers-color-scheme", "<h1", "scope=\"row\"")
            .doesNotContain("<img", "url(", "<link", "%s");
        assertThat(letter.html().contains("/letters/")).isEqualTo(!kind.isAskedFor());
        assertThat(letter.text().contains("/letters/")).isEqualTo(!kind.isAskedFor());
      }
    }
  }

  @Test
  void who_was_missed_is_offered_another_time_and_reads_no_reproach() {
    Letter letter = Letters.letter(LetterKind.MISSED, Samples.agreed("en", "Claire"));
    assertThat(letter.text())
        .contains("Things come up for everyone", "Choose another time:\n" + Letters.LINK)
        .doesNotContain("K4T9QX");
  }

  @Test
  void what_the_house_moved_says_why() {
    Letter letter =
        Letters.letter(
            LetterKind.MOVED,
            Samples.agreed("fr", "Claire"),
            new HouseWord("S001", "Camille est souffrante <b>ce matin</b>"));

    assertThat(letter.text()).contains("Pourquoi", "Camille est souffrante <b>ce matin</b>");
    assertThat(letter.html()).contains("souffrante &lt;b&gt;ce matin");
    assertThat(Letters.letter(LetterKind.MOVED, Samples.agreed("fr", "Claire")).text())
        .doesNotContain("Pourquoi");
  }

  @Test
  void abuse_41_a_name_that_looks_like_code_is_plain_text() {
    Letter letter =
        Letters.letter(
            LetterKind.AGREED, Samples.agreed("en", "<script>alert('#{7*7}')</script> {0}"));
    assertThat(letter.html())
        .doesNotContain("<script>")
        .contains("&lt;script&gt;alert(&#39;#{7*7}&#39;)&lt;/script&gt; {0}");
  }

  @Test
  void both_languages_say_the_same_things() throws Exception {
    for (String feature : Set.of("mail", "appointment")) {
      assertThat(keys(feature, "en")).isEqualTo(keys(feature, "fr"));
    }
  }

  private static Set<String> keys(String feature, String language) throws Exception {
    Properties texts = new Properties();
    String name = "/io/vitrine/booking/" + feature + "/texts_" + language + ".properties";
    try (var file = LetterTest.class.getResourceAsStream(name)) {
      texts.load(file);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static List<LetterKind> ofAppointments() {
    return Arrays.stream(LetterKind.values()).filter(LetterKind::isOfAppointment).toList();
  }
}
