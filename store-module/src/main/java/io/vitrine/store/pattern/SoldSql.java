package io.vitrine.store.pattern;

import io.vitrine.store.neighbour.OpenHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sales of some weeks with what is said of each, as a table for further statements. Moments are
 * written into it as they are computed here; the shop is its first parameter.
 */
final class SoldSql {

  /** A sale so soon after the person came is counted as a quick one. */
  static final int QUICK_MINUTES = 3;

  static final int SHORT_MINUTES = 10;

  /** Whoever was in the shop at closing time is served to the end. */
  private static final Duration GRACE = Duration.ofMinutes(30);

  private SoldSql() {}

  static String of(Weeks weeks, OpenHours hours) {
    return "(select s.id, s.shop, s.staff, s.staff_name, s.series, s.receipt_number, s.finished_at,"
        + " s.total_cents, s.visit, v.arrived_at, v.kind, coalesce(a.level, 'NONE') as level, "
        + week(weeks)
        + " as week,"
        + flag("s.finished_at < v.arrived_at + interval '" + QUICK_MINUTES + "' minute")
        + " as quick,"
        + flag("s.finished_at < v.arrived_at + interval '" + SHORT_MINUTES + "' minute")
        + " as soon,"
        + flag("s.approval is not null")
        + " as approved,"
        + flag(near())
        + " as near_limit, "
        + outside(weeks, hours)
        + " as outside from store.sale s"
        + " join store.visit v on v.shop = s.shop and v.id = s.visit"
        + " join store.sign_on o on o.shop = s.shop and o.id = s.sign_on"
        + " left join store.arrival a on a.shop = v.shop and a.visit = v.id"
        + " where s.shop = ?1 and s.finished_at >= "
        + at(weeks.from())
        + " and s.finished_at < "
        + at(weeks.to())
        + ")";
  }

  /** The number of the week, 0 for the earliest. */
  static String week(Weeks weeks) {
    return week(weeks, "s.finished_at");
  }

  static String week(Weeks weeks, String moment) {
    StringBuilder number = new StringBuilder("case");
    List<LocalDate> mondays = weeks.mondays();
    for (int week = 1; week < mondays.size(); week++) {
      number
          .append(" when ")
          .append(moment)
          .append(" < ")
          .append(at(weeks.begins(mondays.get(week))))
          .append(" then ")
          .append(week - 1);
    }
    return number.append(" else ").append(mondays.size() - 1).append(" end").toString();
  }

  /**
   * Without a second person's yes, and a line at nine tenths or more of the limit that was in force
   * for the seller's role.
   */
  private static String near() {
    return "s.approval is null and exists (select 1 from store.sale_line l"
        + " where l.shop = s.shop and l.sale = s.id and l.discount_cents > 0"
        + " and l.discount_cents * 100000 >= 9 * (l.unit_price_cents - l.eco_unit_cents)"
        + " * l.quantity * (select d.limit_bp from store.discount_limit d where d.role = o.role"
        + " and d.shop in (s.shop, '*') and d.valid_from <= s.finished_at"
        + " order by case when d.shop = '*' then 1 else 0 end, d.valid_from desc"
        + " fetch first 1 row only))";
  }

  private static String outside(Weeks weeks, OpenHours hours) {
    List<OpenHours.Open> open = hours.between(weeks.first(), weeks.end(), weeks.zone());
    if (!hours.isKnown() || open.isEmpty()) {
      return "0";
    }
    return flag(
        open.stream()
            .map(
                one ->
                    "s.finished_at between "
                        + at(one.from().minus(GRACE))
                        + " and "
                        + at(one.to().plus(GRACE)))
            .collect(Collectors.joining(" or ", "not (", ")")));
  }

  private static String flag(String condition) {
    return " case when " + condition + " then 1 else 0 end";
  }

  static String at(Instant moment) {
    return "timestamp with time zone '"
        + moment.toString().replace('T', ' ').replace("Z", "+00:00")
        + "'";
  }
}
