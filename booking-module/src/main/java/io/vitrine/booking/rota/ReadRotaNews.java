package io.vitrine.booking.rota;

import io.vitrine.booking.rota.RotaNews.Line;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed for somebody in published rotas, and for nobody else. */
@ApplicationScoped
public class ReadRotaNews {

  private final EntityManager em;

  @Inject
  ReadRotaNews(EntityManager em) {
    this.em = em;
  }

  ReadRotaNews() {
    this(null);
  }

  /** The news of one person since a moment, in all her shops, the latest first; one statement. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<RotaNews> of(String staff, Instant since) {
    List<?> rows =
        em.createNativeQuery(
                """
                select p.id, p.shop, p.week, p.kind, p.at, n.zone, n.work_day, n.short_notice,
                  n.before_from, n.before_to, n.before_pauses,
                  n.after_from, n.after_to, n.after_pauses
                from booking.rota_news n
                join booking.rota_publication p on p.id = n.publication
                where n.staff = ?1 and p.at >= ?2
                order by p.at desc, p.id, n.place""")
            .setParameter(1, staff)
            .setParameter(2, since.atOffset(ZoneOffset.UTC))
            .getResultList();
    Map<String, RotaNews> news = new LinkedHashMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      news.merge((String) cells[0], one(staff, cells), ReadRotaNews::with);
    }
    return List.copyOf(news.values());
  }

  private static RotaNews one(String staff, Object[] cells) {
    ZoneId zone = ZoneId.of((String) cells[5]);
    Line line = new Line(time(zone, cells, 8), time(zone, cells, 11), (Boolean) cells[7]);
    return new RotaNews(
        (String) cells[0],
        (String) cells[1],
        Week.parse((String) cells[2]),
        zone,
        RotaNews.Kind.valueOf((String) cells[3]),
        staff,
        InstantColumn.read(cells[4]),
        List.of(line));
  }

  private static RotaNews with(RotaNews news, RotaNews sameWithNextLine) {
    List<Line> lines = new ArrayList<>(news.lines());
    lines.addAll(sameWithNextLine.lines());
    return new RotaNews(
        news.publication(),
        news.shop(),
        news.week(),
        news.zone(),
        news.kind(),
        news.staff(),
        news.at(),
        lines);
  }

  private static WorkTime time(ZoneId zone, Object[] cells, int at) {
    if (cells[at] == null) {
      return null;
    }
    Instant from = InstantColumn.read(cells[at]);
    return new WorkTime(
        LocalDate.ofInstant(from, zone),
        zone,
        from,
        InstantColumn.read(cells[at + 1]),
        Pauses.read((String) cells[at + 2]));
  }
}
