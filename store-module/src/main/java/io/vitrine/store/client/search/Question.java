package io.vitrine.store.client.search;

import io.vitrine.shell.clock.InstantColumn;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A question to the database that is put together from parts, each with its values. */
final class Question {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /**
   * @param part where each question mark stands for the next value, a collection for as many
   */
  Question ask(String part, Object... answers) {
    int next = 0;
    for (char letter : part.toCharArray()) {
      if (letter != '?') {
        sql.append(letter);
      } else if (answers[next] instanceof Collection<?> many) {
        next++;
        List<String> marks = new ArrayList<>();
        many.forEach(value -> marks.add(mark(value)));
        sql.append(String.join(", ", marks));
      } else {
        sql.append(mark(answers[next++]));
      }
    }
    return this;
  }

  private String mark(Object value) {
    values.add(value);
    return "?" + values.size();
  }

  /** The rows as clients, the seven columns in the order of the record. */
  List<FoundClient> clients(EntityManager store, int first, int most) {
    Query query = query(store);
    query.setFirstResult(first);
    query.setMaxResults(most);
    List<FoundClient> found = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] cells = (Object[]) row;
      found.add(
          new FoundClient(
              (String) cells[0],
              (String) cells[1],
              (String) cells[2],
              (String) cells[3],
              (String) cells[4],
              (String) cells[5],
              InstantColumn.read(cells[6])));
    }
    return List.copyOf(found);
  }

  long count(EntityManager store) {
    return ((Number) query(store).getSingleResult()).longValue();
  }

  private Query query(EntityManager store) {
    Query query = store.createNativeQuery(sql.toString());
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
