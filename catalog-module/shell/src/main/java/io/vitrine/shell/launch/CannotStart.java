package io.vitrine.shell.launch;

/**
 * The product cannot start; the message is the one sentence that the person at the keyboard reads.
 */
class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStart(String sentence) {
    super(sentence);
  }
}
