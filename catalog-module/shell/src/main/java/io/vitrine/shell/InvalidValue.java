package io.vitrine.shell;

/**
 * A value that cannot exist: its constructor refused it. The message is one sentence that says what
 * was wrong. At the REST edge it becomes 422 (RFC 9110, 15.5.21).
 */
public class InvalidValue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidValue(String sentence) {
    super(sentence);
  }
}
