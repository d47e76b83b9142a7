package io.vitrine.catalog.publication;

/** The words of a sanitised description, without its tags. */
public final class PlainWords {

  private PlainWords() {}

  public static String of(String html) {
    return html.replaceAll("<[^>]{0,500}>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** At most that many characters, ended at a word and by an ellipsis where something is left. */
  public static String of(String html, int most) {
    String words = of(html);
    if (words.length() <= most) {
      return words;
    }
    int end = words.lastIndexOf(' ', most - 1);
    return words.substring(0, end > 0 ? end : most - 1) + "…";
  }
}
