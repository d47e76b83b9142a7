package io.vitrine.catalog.report;

import java.util.regex.Pattern;

/**
 * The browser behind a request, as far as counting needs it: told from others for half an hour, in
 * memory, by a fingerprint that means nothing without a key that is never written.
 */
public record Browsing(String address, String agent) {

  private static final Pattern ROBOT =
      Pattern.compile(
          "bot|crawl|spider|slurp|preview|facebookexternal|whatsapp|curl|wget|python|java|okhttp"
              + "|http-?client|monitor|lighthouse|scan|feed",
          Pattern.CASE_INSENSITIVE);

  /** Says of itself that nobody is reading, or says nothing at all. */
  boolean isRobot() {
    return agent == null || agent.isBlank() || ROBOT.matcher(agent).find();
  }

  String known() {
    return address + '\n' + agent;
  }
}
