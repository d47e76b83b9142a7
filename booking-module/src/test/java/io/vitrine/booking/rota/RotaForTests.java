package io.vitrine.booking.rota;

import io.vitrine.booking.employment.Employments;
import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.Team;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The rota as a server reads it, without a server. */
public final class RotaForTests {

  private RotaForTests() {}

  public static ReadRota reading(EntityManager em) {
    Shifts shifts = new Shifts(em);
    return new ReadRota(
        shifts,
        new Team(em),
        new Shops(em),
        (shop, from, to) -> List.of(),
        new PreparedShifts(em),
        new JudgeShifts(shifts, new Employments(em), new Agreements(em)));
  }

  public static ReadShifts shifts(EntityManager em) {
    return new ReadShifts(em);
  }
}
