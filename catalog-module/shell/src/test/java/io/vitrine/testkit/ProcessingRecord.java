package io.vitrine.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.vitrine.shell.database.Migration;
import io.vitrine.shell.privacy.NotPersonal;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A module's part of the record of processing (GDPR article 30), made of its annotations, and the
 * columns of its migrated tables that look personal and are named in none.
 */
public final class ProcessingRecord {

  /** How columns are called that speak of people. */
  static final Pattern PERSONAL =
      Pattern.compile(
          "(.*_)?(name|email|phone|customer|guest|contact|recipient|message|note|notes|words"
              + "|question|answer|plan|body|told|document|selection|text|reason|address|reference)"
              + "|buyer_.*|.*fingerprint.*|person");

  private static final List<Class<? extends Annotation>> SAYS =
      List.of(PersonalData.class, PersonalData.All.class, NotPersonal.class, NotPersonal.All.class);

  private static final Path PAPER = Contracts.home().resolve("docs/privacy.md");

  private final String module;
  private final List<Named> named = new ArrayList<>();
  private final Set<String> notPersonal = new HashSet<>();
  private final Set<String> columns;

  /** Some columns of a table and what is said of them. */
  private record Named(String table, PersonalData data) {
    boolean covers(String column) {
      int dot = column.indexOf('.');
      return (table.equals("*") || table.equals(column.substring(0, dot)))
          && Arrays.asList(data.columns()).contains(column.substring(dot + 1));
    }
  }

  private ProcessingRecord(String module, Set<String> columns) {
    this.module = module;
    this.columns = columns;
  }

  /** Of a module's classes and its migrations. */
  public static ProcessingRecord of(String module, JavaClasses classes, ClassLoader loader) {
    ProcessingRecord record = new ProcessingRecord(module, columns(module, loader));
    for (JavaClass one : classes) {
      if (SAYS.stream().anyMatch(one::isAnnotatedWith)) {
        record.read(one.reflect());
      }
    }
    return record;
  }

  private void read(Class<?> type) {
    String own =
        type.isAnnotationPresent(Table.class) ? type.getAnnotation(Table.class).name() : "";
    for (PersonalData data : type.getAnnotationsByType(PersonalData.class)) {
      named.add(new Named(data.table().isEmpty() ? own : data.table(), data));
    }
    for (NotPersonal not : type.getAnnotationsByType(NotPersonal.class)) {
      notPersonal.addAll(List.of(not.value()));
    }
  }

  private static Set<String> columns(String module, ClassLoader loader) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:mem:record-"
            + module
            + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
    Migration.run(database, module, loader);
    Set<String> columns = new TreeSet<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name, column_name, data_type from information_schema.columns"
                    + " where table_schema = '"
                    + module
                    + "' and data_type like 'CHARACTER%'")) {
      while (rows.next()) {
        if (!rows.getString(1).startsWith("flyway")) {
          columns.add(rows.getString(1) + "." + rows.getString(2));
        }
      }
      return columns;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Columns that look personal and of which nobody said what they are for. */
  public List<String> unnamed() {
    return columns.stream()
        .filter(column -> looksPersonal(column) && !notPersonal.contains(column))
        .filter(column -> named.stream().noneMatch(one -> one.covers(column)))
        .toList();
  }

  static boolean looksPersonal(String column) {
    return PERSONAL.matcher(column.substring(column.indexOf('.') + 1)).matches();
  }

  /** What is said of columns that there are not (any more). */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (Named one : named) {
      for (String column : one.data().columns()) {
        boolean there =
            columns.stream()
                .anyMatch(
                    known ->
                        one.table().equals("*")
                            ? known.endsWith("." + column)
                            : known.equals(one.table() + "." + column));
        if (!there) {
          missing.add(one.table() + "." + column);
        }
      }
    }
    notPersonal.stream().filter(column -> !columns.contains(column)).forEach(missing::add);
    return missing;
  }

  /** The part of the paper that is about this module. */
  public String rendered() {
    return named.stream()
        .sorted(
            Comparator.comparing((Named one) -> one.data().whose())
                .thenComparing(Named::table)
                .thenComparing(one -> one.data().columns()[0]))
        .map(this::line)
        .collect(
            Collectors.joining(
                "\n",
                "| whose | where | what | what for | ground | kept |\n|---|---|---|---|---|---|\n",
                "\n"));
  }

  private String line(Named one) {
    PersonalData data = one.data();
    return "| "
        + switch (data.whose()) {
          case CUSTOMER -> "customers";
          case STAFF -> "staff";
          case PARTNER -> "partners";
        }
        + " | "
        + (one.table().equals("*")
            ? "beside what was done"
            : "`" + module + "." + one.table() + "`")
        + " | "
        + Arrays.stream(data.columns())
            .map(column -> "`" + column + "`")
            .collect(Collectors.joining(", "))
        + " | "
        + data.purpose()
        + " | "
        + data.basis().words()
        + " | "
        + data.kept()
        + " |";
  }

  /** What the paper says of this module; with {@code -Dvitrine.privacy=record} it is rewritten. */
  public String written() {
    try {
      String paper = Files.readString(PAPER);
      if ("record".equals(System.getProperty("vitrine.privacy"))) {
        Files.writeString(
            PAPER, paper.substring(0, begin(paper)) + rendered() + paper.substring(end(paper)));
        paper = Files.readString(PAPER);
      }
      return paper.substring(begin(paper), end(paper));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int begin(String paper) {
    String mark = "<!-- " + module + ": made of the annotations -->\n";
    return paper.indexOf(mark) + mark.length();
  }

  private int end(String paper) {
    return paper.indexOf("<!-- " + module + ": end -->");
  }
}
