package io.vitrine.shell.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Columns that are named as if they spoke of somebody, and do not. */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NotPersonal.All.class)
public @interface NotPersonal {

  /** As {@code table.column}, without the schema. */
  String[] value();

  /** What stands in them. */
  String why();

  /** Several of them. */
  @Documented
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    NotPersonal[] value();
  }
}
