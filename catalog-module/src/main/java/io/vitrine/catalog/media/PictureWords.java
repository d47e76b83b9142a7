package io.vitrine.catalog.media;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.PictureAddress.Focus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What pictures show, in words, and where they are cut. */
@ApplicationScoped
public class PictureWords {

  /** As long as the words of one language may be. */
  public static final int LONGEST = 400;

  private final Sql sql;

  @Inject
  public PictureWords(Sql sql) {
    this.sql = sql;
  }

  /**
   * Said of a picture.
   *
   * @param alt what it shows, in both languages
   * @param focus the point that stays in sight, or {@code null} where it is shown whole
   */
  public record Said(Text alt, Focus focus) {
    public Said {
      if (alt == null || blank(alt.fr()) || blank(alt.en())) {
        throw new InvalidValue("what a picture shows is said in both languages");
      }
      if (alt.fr().length() > LONGEST || alt.en().length() > LONGEST) {
        throw new InvalidValue("what a picture shows is said in " + LONGEST + " letters at most");
      }
      if (focus != null && (outside(focus.x()) || outside(focus.y()))) {
        throw new InvalidValue("a point of a picture is given in percent, from 0 to 100");
      }
    }

    private static boolean blank(String words) {
      return words == null || words.isBlank();
    }

    private static boolean outside(int percent) {
      return percent < 0 || percent > 100;
    }
  }

  /**
   * @param path the picture's address without a focus
   */
  public Optional<Said> of(String path) {
    return sql.first(
        "select alt_fr, alt_en, focus_x, focus_y from catalog.picture_words where path = ?",
        PictureWords::said,
        path);
  }

  private static Said said(ResultSet row) throws SQLException {
    Integer x = row.getObject("focus_x", Integer.class);
    Integer y = row.getObject("focus_y", Integer.class);
    return new Said(
        new Text(row.getString("alt_fr"), row.getString("alt_en")),
        x == null ? null : new Focus(x, y));
  }

  /** In place of what was said before, inside the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void say(String path, Said said) {
    sql.run("delete from catalog.picture_words where path = ?", path);
    sql.run(
        "insert into catalog.picture_words (path, alt_fr, alt_en, focus_x, focus_y)"
            + " values (?, ?, ?, ?, ?)",
        path,
        said.alt().fr().strip(),
        said.alt().en().strip(),
        said.focus() == null ? null : said.focus().x(),
        said.focus() == null ? null : said.focus().y());
  }
}
