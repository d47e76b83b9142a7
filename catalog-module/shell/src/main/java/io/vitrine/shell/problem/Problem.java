package io.vitrine.shell.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type a short stable name, shown as {@code urn:vitrine:problem:NAME}
 * @param status the HTTP status
 * @param title what happened, in the reader's language
 * @param detail why, and the next best step; may be {@code null}
 * @param more further members, such as alternatives
 */
public record Problem(
    String type, int status, String title, String detail, Map<String, Object> more) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    more = more == null ? Map.of() : new LinkedHashMap<>(more);
  }

  public static Problem of(String type, int status, String title, String detail) {
    return new Problem(type, status, title, detail, Map.of());
  }

  /** The same refusal with one more member. */
  public Problem with(String member, Object value) {
    Map<String, Object> members = new LinkedHashMap<>(more);
    members.put(member, value);
    return new Problem(type, status, title, detail, members);
  }

  /** The document's members in the order of RFC 9457, then the others. */
  public Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "urn:vitrine:problem:" + type);
    members.put("title", title);
    members.put("status", status);
    if (detail != null) {
      members.put("detail", detail);
    }
    members.putAll(more);
    return members;
  }

  public Response response() {
    return Response.status(status)
        .type(MediaType.valueOf(MEDIA_TYPE))
        .header("Cache-Control", "no-store")
        .entity(members())
        .build();
  }
}
