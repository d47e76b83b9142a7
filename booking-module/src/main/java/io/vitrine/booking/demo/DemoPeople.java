package io.vitrine.booking.demo;

import static io.vitrine.shell.signin.Role.ADMIN;
import static io.vitrine.shell.signin.Role.ADVISER;
import static io.vitrine.shell.signin.Role.CASHIER;
import static io.vitrine.shell.signin.Role.CATALOG_MANAGER;
import static io.vitrine.shell.signin.Role.MANAGER;

import io.vitrine.booking.staff.Email;
import io.vitrine.booking.staff.Right;
import io.vitrine.booking.staff.Skill;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.shell.signin.Role;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ten people of the demo house. */
final class DemoPeople {

  private static final String RIVOLI = "rivoli";
  private static final String BELLECOUR = "bellecour";
  private static final int FULL_TIME = 35 * 60;

  private DemoPeople() {}

  static List<StaffMember> all(Instant now) {
    return List.of(
            person("S001", "Hélène Marchand")
                .may(RIVOLI, MANAGER, ADVISER, CASHIER)
                .may(BELLECOUR, MANAGER)
                .knows("projet-deco", 3)
                .knows("salon", 2)
                .speaks("fr", "en"),
            person("S002", "Lucas Moreau")
                .may(RIVOLI, CATALOG_MANAGER)
                .may(BELLECOUR, CATALOG_MANAGER)
                .speaks("fr", "en"),
            person("S003", "Camille Roux")
                .may(RIVOLI, ADVISER, CASHIER)
                .knows("salon", 3)
                .knows("literie", 2)
                .speaks("fr", "en"),
            person("S004", "Yanis Benali")
                .may(RIVOLI, ADVISER)
                .knows("salle-a-manger", 3)
                .knows("bureau", 2)
                .knows("salon", 1)
                .speaks("fr", "en", "ar"),
            person("S005", "Inès Ferrand")
                .may(RIVOLI, ADVISER, CASHIER)
                .knows("luminaires", 3)
                .knows("cuisine-table", 3)
                .knows("projet-deco", 2)
                .speaks("fr", "es"),
            person("S006", "Hugo Lemaire")
                .may(RIVOLI, ADVISER, CASHIER)
                .knows("rangement", 3)
                .knows("literie", 2)
                .knows("bureau", 2)
                .speaks("fr", "en", "de"),
            person("S007", "Margaux Perrin")
                .may(BELLECOUR, MANAGER, ADVISER, CASHIER)
                .knows("salon", 3)
                .knows("projet-deco", 2)
                .speaks("fr", "en"),
            person("S008", "Thomas Giraud")
                .may(BELLECOUR, ADVISER, CASHIER)
                .knows("salon", 2)
                .knows("salle-a-manger", 2)
                .knows("cuisine-table", 2)
                .speaks("fr", "en"),
            person("S009", "Léa Nguyen")
                .may(BELLECOUR, ADVISER)
                .knows("literie", 3)
                .knows("rangement", 2)
                .knows("bureau", 2)
                .knows("luminaires", 2)
                .speaks("fr", "en", "vi"),
            person("S010", "Ingrid Lind")
                .may(RIVOLI, ADMIN)
                .may(BELLECOUR, ADMIN)
                .speaks("fr", "en", "sv"))
        .stream()
        .map(draft -> draft.member(now))
        .toList();
  }

  static String managerOf(String shop) {
    return shop.equals(BELLECOUR) ? "S007" : "S001";
  }

  private static Draft person(String number, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String login = plain.toLowerCase(Locale.ROOT).replace(' ', '.');
    Email email = new Email(login + "@maison-vitrine.example");
    return new Draft(new StaffMember(number, name, email, FULL_TIME), new ArrayList<>());
  }

  /** A person while being described. */
  private record Draft(StaffMember person, List<Right> rights) {

    Draft may(String shop, Role... roles) {
      for (Role role : roles) {
        rights.add(new Right(role, shop));
      }
      return this;
    }

    Draft knows(String topic, int level) {
      person.learn(new Skill(topic, level));
      return this;
    }

    Draft speaks(String... languages) {
      List.of(languages).forEach(person::speak);
      return this;
    }

    /** The demo's people have all let themselves be named; in a real house each says so herself. */
    StaffMember member(Instant now) {
      person.giveRights(rights);
      person.letBeNamed(true, now);
      return person;
    }
  }
}
