package io.vitrine.booking.staff;

import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** How the house writes to somebody who works there; each says so for herself. */
@ApplicationScoped
public class StaffLetters {

  private static final Set<String> LANGUAGES = Set.of("fr", "en");

  private final EntityManager em;

  @Inject
  public StaffLetters(EntityManager em) {
    this.em = em;
  }

  StaffLetters() {
    this(null);
  }

  /**
   * @param language {@code fr} or {@code en}
   * @param offers whether she is written when a colleague offers her a shift
   */
  public record Preference(String language, boolean offers) {
    public Preference {
      if (!LANGUAGES.contains(language)) {
        throw new InvalidValue("the house writes in fr or en");
      }
    }
  }

  /** As she said; before she did, in French unless she speaks English and no French. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Preference of(String staff) {
    List<?> rows =
        em.createNativeQuery("select language, offers from booking.staff_letters where staff = ?1")
            .setParameter(1, staff)
            .getResultList();
    if (!rows.isEmpty()) {
      Object[] cells = (Object[]) rows.get(0);
      return new Preference((String) cells[0], (Boolean) cells[1]);
    }
    StaffMember member = em.find(StaffMember.class, staff);
    Set<String> spoken = member == null ? Set.of() : member.languages();
    return new Preference(spoken.contains("en") && !spoken.contains("fr") ? "en" : "fr", true);
  }

  @Transactional
  public void say(String staff, Preference wanted) {
    em.createNativeQuery("delete from booking.staff_letters where staff = ?1")
        .setParameter(1, staff)
        .executeUpdate();
    em.createNativeQuery(
            "insert into booking.staff_letters (staff, language, offers) values (?1, ?2, ?3)")
        .setParameter(1, staff)
        .setParameter(2, wanted.language())
        .setParameter(3, wanted.offers())
        .executeUpdate();
  }
}
