package io.vitrine.booking.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each calendar file is read and kept by khal, a calendar of its own (Debian: {@code apt install
 * khal}). Where the machine has none, this is skipped and biweekly alone reads.
 */
class CalendarByKhalTest {

  private static final String SHOWN = "{uid}|{start-long}|{end-long}|{status}|{title}|{location}";

  @TempDir private Path folder;

  @BeforeEach
  void khal() throws Exception {
    assumeTrue(isThere(), "no khal on this machine (apt install khal): it is not asked");
    Files.createDirectories(folder.resolve("home"));
    Files.createDirectories(folder.resolve("hers"));
    Files.writeString(
        folder.resolve("khal.conf"),
        """
        [calendars]
        [[hers]]
        path = %s
        type = calendar
        [sqlite]
        path = %s
        [locale]
        timeformat = %%H:%%M
        dateformat = %%Y-%%m-%%d
        longdateformat = %%Y-%%m-%%d
        datetimeformat = %%Y-%%m-%%d %%H:%%M
        longdatetimeformat = %%Y-%%m-%%d %%H:%%M
        default_timezone = UTC
        local_timezone = UTC
        """
            .formatted(folder.resolve("hers"), folder.resolve("khal.db")));
  }

  @Test
  void what_khal_reads_is_the_appointment_in_universal_time() throws Exception {
    Appointment winter = Samples.agreed("fr", "Claire; \"D\", é😀\u202e");
    Path file = file(winter);

    assertThat(khal("printics", "--format", SHOWN, file.toString()))
        .contains(
            "R7K2M9@booking.vitrine|2026-12-12 09:30|2026-12-12 10:15|CONFIRMED |Salon, Maison"
                + " Vitrine Rivoli|148 rue de Rivoli, 75001 Paris");
  }

  @Test
  void moved_and_cancelled_the_calendar_still_holds_one_event() throws Exception {
    Appointment appointment = Samples.agreed("fr", "Claire Dubreuil");
    khal("import", "--batch", file(appointment).toString());
    assertThat(held()).containsExactly("2026-12-12 09:30|CONFIRMED");

    khal("import", "--batch", file(Samples.moved(appointment)).toString());
    assertThat(held()).containsExactly("2026-12-15 14:00|CONFIRMED");

    khal("import", "--batch", file(Samples.cancelled(appointment)).toString());
    assertThat(held()).containsExactly("2026-12-15 14:00|CANCELLED");
  }

  private List<String> held() throws Exception {
    return khal(
            "list", "--format", "{start-long}|{status}", "--day-format", "", "2026-12-01", "60d")
        .stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private Path file(Appointment appointment) throws IOException {
    return Files.writeString(folder.resolve("file.ics"), Letters.calendar(appointment), UTF_8);
  }

  private List<String> khal(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("khal", "-c", folder.resolve("khal.conf").toString()));
    command.addAll(List.of(words));
    ProcessBuilder khal = new ProcessBuilder(command).redirectErrorStream(true);
    khal.environment().put("HOME", folder.resolve("home").toString());
    khal.environment().put("LC_ALL", "C.UTF-8");
    Process process = khal.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().toList();
  }

  private static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("khal", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
