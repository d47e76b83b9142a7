package io.vitrine.store.neighbour;

import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * An appointment as booking told it: a whole snapshot, never a difference.
 *
 * @param version grows with every change; an older one never overwrites a newer one
 * @param cancelled whether it stands no more
 * @param zone the zone of the shop, in which the day is counted
 * @param from the agreed beginning
 * @param language the language the guest speaks with the house, {@code fr} or {@code en}
 * @param checkInCode what the guest shows or types when she arrives
 * @param message what she asked beforehand, or {@code null}
 * @param selection what she chose to share; empty when nothing
 * @param late what she said about coming late, or {@code null}
 * @param talk what she answered and asked since
 */
public record Appointment(
    String number,
    int version,
    boolean cancelled,
    String shop,
    ZoneId zone,
    Topic topic,
    Adviser adviser,
    Instant from,
    int minutes,
    String language,
    Guest guest,
    String checkInCode,
    String message,
    Selection selection,
    Late late,
    Talk talk) {

  private static final int A_WHOLE_DAY = 24 * 60;

  /** Booking takes names of 120 characters; one outside the basic plane counts twice here. */
  private static final int NAME = 240;

  /** Of one who said nothing since she booked. */
  public Appointment(
      String number,
      int version,
      boolean cancelled,
      String shop,
      ZoneId zone,
      Topic topic,
      Adviser adviser,
      Instant from,
      int minutes,
      String language,
      Guest guest,
      String checkInCode,
      String message,
      Selection selection) {
    this(
        number,
        version,
        cancelled,
        shop,
        zone,
        topic,
        adviser,
        from,
        minutes,
        language,
        guest,
        checkInCode,
        message,
        selection,
        null,
        Talk.NONE);
  }

  public Appointment {
    number = Told.word("number", number, 12);
    shop = Told.word("shop", shop, 40);
    language = Told.word("language", language, 2);
    checkInCode = Told.word("checkInCode", checkInCode, 12);
    message = Told.maybe("message", message, 4000);
    Told.present("zone", zone);
    Told.present("topic", topic);
    Told.present("staff", adviser);
    Told.present("from", from);
    Told.present("customer", guest);
    Told.present("selection", selection);
    Told.present("talk", talk);
    if (version < 0) {
      throw new InvalidValue("an appointment has no version " + version);
    }
    if (minutes < 1 || minutes > A_WHOLE_DAY) {
      throw new InvalidValue("an appointment lasts up to a day, not " + minutes + " minutes");
    }
  }

  /** A zone by its name in the IANA database. */
  public static ZoneId zoneNamed(String name) {
    try {
      return ZoneId.of(Told.word("zone", name, 60));
    } catch (DateTimeException e) {
      throw new InvalidValue("there is no such time zone as told");
    }
  }

  /** The kind of advice, with its name in both languages. */
  public record Topic(String code, String nameInFrench, String nameInEnglish) {
    public Topic {
      code = Told.word("topic", code, 60);
      nameInFrench = Told.word("topicName.fr", nameInFrench, NAME);
      nameInEnglish = Told.word("topicName.en", nameInEnglish, NAME);
    }
  }

  /**
   * What a guest says shortly before.
   *
   * @param coming false when she does not come after all
   * @param minutes how late she comes; {@code null} when she does not
   */
  public record Late(boolean coming, Integer minutes, Instant at) {
    private static final int MOST = 120;

    public Late {
      Told.present("late.at", at);
      if (coming == (minutes == null) || (minutes != null && (minutes < 1 || minutes > MOST))) {
        throw new InvalidValue("who comes late says 1 to 120 minutes, who does not come none");
      }
    }
  }

  /** Who will advise. */
  public record Adviser(String staff, String name) {
    public Adviser {
      staff = Told.word("staff", staff, 20);
      name = Told.word("staffName", name, NAME);
    }
  }

  /** Who comes; e-mail and phone may be unknown. */
  public record Guest(String name, String email, String phone) {
    public Guest {
      name = Told.word("customer.name", name, NAME);
      email = Told.maybe("customer.email", email, 254);
      phone = Told.maybe("customer.phone", phone, 40);
    }
  }

  /**
   * What she shared before coming, in her order.
   *
   * @param room what she said of her home
   */
  public record Selection(String token, String name, List<Wish> wishes, Room room) {
    /** More than anybody keeps; a longer list is a fault of the sender. */
    private static final int MOST = 200;

    public static final Selection NONE = new Selection(null, null, List.of(), Room.NONE);

    public Selection {
      token = Told.maybe("selection.token", token, 64);
      name = Told.maybe("selection.name", name, NAME);
      wishes = List.copyOf(wishes);
      if (wishes.size() > MOST) {
        throw new InvalidValue("a selection holds at most " + MOST + " articles");
      }
    }
  }

  /**
   * Her home, as far as she told of it.
   *
   * @param note about the whole list, or {@code null}
   */
  public record Room(String note, List<Measure> measures, List<Picture> pictures) {
    /** More than anybody measures or shows; a longer list is a fault of the sender. */
    private static final int MOST = 100;

    public static final Room NONE = new Room(null, List.of(), List.of());

    public Room {
      note = Told.maybe("selection.note", note, 4000);
      measures = measures == null ? List.of() : List.copyOf(measures);
      pictures = pictures == null ? List.of() : List.copyOf(pictures);
      if (measures.size() > MOST || pictures.size() > MOST) {
        throw new InvalidValue("a selection has at most " + MOST + " measures and pictures");
      }
    }
  }

  /**
   * A picture of her room.
   *
   * @param address below the root of the catalogue, and nowhere else
   */
  public record Picture(String address, int width, int height) {
    public Picture {
      if (address == null || !address.matches("/api/v1/selection-pictures/[A-Za-z0-9_-]{22}")) {
        throw new InvalidValue("a picture of a room stands in the catalogue");
      }
    }
  }

  /** A length at her home, such as a wall's. */
  public record Measure(String label, int lengthMm) {
    public Measure {
      label = Told.word("measure.label", label, 240);
      if (lengthMm < 1 || lengthMm > 1_000_000) {
        throw new InvalidValue("a measure is 1 mm to 1 km, not " + lengthMm + " mm");
      }
    }
  }

  /** One article of the selection with her own note. */
  public record Wish(String sku, String note, int quantity) {
    public Wish {
      sku = Told.word("sku", sku, 64);
      note = Told.maybe("note", note, 2000);
      if (quantity < 1 || quantity > 999) {
        throw new InvalidValue("somebody wishes 1 to 999 pieces, not " + quantity);
      }
    }
  }

  /** Checks on words that came over the line. */
  private static final class Told {
    static String word(String member, String given, int most) {
      String kept = maybe(member, given, most);
      if (kept == null) {
        throw new InvalidValue(member + " is missing");
      }
      return kept;
    }

    static String maybe(String member, String given, int most) {
      if (given == null || given.isBlank()) {
        return null;
      }
      String kept = given.strip();
      if (kept.length() > most) {
        throw new InvalidValue(member + " is longer than " + most + " characters");
      }
      return kept;
    }

    static void present(String member, Object given) {
      if (given == null) {
        throw new InvalidValue(member + " is missing");
      }
    }
  }
}
