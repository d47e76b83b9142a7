package io.vitrine.shell.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;

/** A data source whose statements are counted by {@link Statements}, whoever sends them. */
public final class CountedSource {

  private CountedSource() {}

  public static DataSource of(DataSource source) {
    return watched(DataSource.class, source);
  }

  private static <T> T watched(Class<T> type, T target) {
    Object proxy =
        Proxy.newProxyInstance(
            CountedSource.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (target instanceof Statement && method.getName().startsWith("execute")) {
                Statements.sentOne();
              }
              try {
                return watchedToo(method.getReturnType(), method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  /** What can send statements itself. */
  private static Object watchedToo(Class<?> type, Object answer) {
    if (answer instanceof Connection connection && type == Connection.class) {
      return watched(Connection.class, connection);
    }
    if (answer instanceof PreparedStatement statement && type == PreparedStatement.class) {
      return watched(PreparedStatement.class, statement);
    }
    if (answer instanceof Statement statement && type == Statement.class) {
      return watched(Statement.class, statement);
    }
    return answer;
  }
}
