package io.vitrine.shell.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Columns that speak of a person: whose, what for, on which ground and how long (GDPR articles 5, 6
 * and 30). It stands on the entity of the table, or on the package that writes it. A test of each
 * module fails for a column that looks personal and stands in none, and makes the record of
 * processing of them all.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PersonalData.All.class)
public @interface PersonalData {

  /** Without its schema; the entity's own where it is empty, every table where it is {@code *}. */
  String table() default "";

  String[] columns();

  Whose whose();

  /** What for, one phrase. */
  String purpose();

  Basis basis();

  /** How long, or until what. */
  String kept();

  /** Whom they speak of. */
  enum Whose {
    CUSTOMER,
    STAFF,
    /** Somebody outside who works with the house. */
    PARTNER
  }

  /** The ground (GDPR article 6). */
  enum Basis {
    CONSENT("her consent (6-1-a)"),
    CONTRACT("what she asked for (6-1-b)"),
    LEGAL_DUTY("a duty of law (6-1-c)"),
    INTEREST("the house's interest (6-1-f)");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Several of them. */
  @Documented
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    PersonalData[] value();
  }
}
