package io.vitrine.booking.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each calendar file is read back by ical.js, the reader of Thunderbird. Where the machine has no
 * Node.js that finds it ({@code npm install ical.js}, and {@code NODE_PATH} set to its {@code
 * node_modules}), this is skipped and biweekly alone reads.
 */
class CalendarInJavaScriptTest {

  private static final String PROGRAM =
      """
      const loaded = require('ical.js');
      const ICAL = loaded.default || loaded;
      const root = new ICAL.Component(ICAL.parse(require('fs').readFileSync(process.argv[2], 'utf8')));
      root.getAllSubcomponents('vtimezone').forEach(z => ICAL.TimezoneService.register(z));
      const events = root.getAllSubcomponents('vevent').map(c => new ICAL.Event(c));
      console.log(events.map(e => [root.getFirstPropertyValue('method'), e.uid, e.sequence,
        e.component.getFirstPropertyValue('status'), e.startDate.toJSDate().toISOString(),
        e.organizer, e.attendees.length, e.summary].join('|')).join('\\n'));
      """;

  @TempDir private Path folder;

  @BeforeEach
  void node() throws Exception {
    assumeTrue(isThere(), "no Node.js that finds ical.js (NODE_PATH): it is not asked");
  }

  @Test
  void request_move_and_cancel_are_one_event_also_for_ical_js() throws Exception {
    Appointment appointment = Samples.agreed("fr", "Claire; \"D\", é😀\u202e");
    String rest = "|mailto:rivoli@maison-vitrine.example|1|Salon, Maison Vitrine Rivoli";
    assertThat(readBack(Letters.calendar(appointment)))
        .containsExactly(
            "REQUEST|R7K2M9@booking.vitrine|0|CONFIRMED|2026-12-12T09:30:00.000Z" + rest);
    assertThat(readBack(Letters.calendar(Samples.moved(appointment))))
        .containsExactly(
            "REQUEST|R7K2M9@booking.vitrine|1|CONFIRMED|2026-12-15T14:00:00.000Z" + rest);
    assertThat(readBack(Letters.calendar(Samples.cancelled(appointment))))
        .containsExactly(
            "CANCEL|R7K2M9@booking.vitrine|2|CANCELLED|2026-12-15T14:00:00.000Z" + rest);
  }

  private List<String> readBack(String file) throws Exception {
    Path program = Files.writeString(folder.resolve("read.cjs"), PROGRAM);
    Path calendar = Files.writeString(folder.resolve("file.ics"), file, UTF_8);
    Process node =
        new ProcessBuilder("node", program.toString(), calendar.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), UTF_8);
    assertThat(node.waitFor()).as(said).isZero();
    return said.lines().toList();
  }

  private static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "-e", "require('ical.js')").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
