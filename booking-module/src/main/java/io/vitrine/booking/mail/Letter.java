package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.topic.Topic;
import io.vitrine.shell.page.Formats;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a customer is written: the same words as text and as HTML, in the customer's language. */
record Letter(String subject, String text, String html, String language) {

  static Letter about(
      Fact fact, Appointment appointment, Topic topic, ShopSheet shop, String link) {
    Locale locale = Locale.forLanguageTag(appointment.language());
    Words words = new Words(ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale));
    String name = fact.name().toLowerCase(Locale.ROOT);
    String when = Formats.dateTime(appointment.from(), appointment.zone(), locale);
    String subject = words.say(name + ".subject", topic.name(locale), when);
    String greeting = words.say("greeting", appointment.customer().name());
    String what = words.say(name + ".what", topic.name(locale), shop.name());
    String[][] facts = {
      {words.say("when"), when + " (" + appointment.effort().advice() + " min)"},
      {words.say("where"), "Maison Vitrine " + shop.name() + ", " + shop.address()},
      {words.say("who"), appointment.adviser().name()},
      {words.say("code"), appointment.checkInCode()},
      {words.say("number"), appointment.number()}
    };
    boolean open = fact != Fact.CANCELLED;
    String next = words.say(open ? "open" : "again");
    String shown = open ? link : link.replaceFirst("/appointment/.*", "/book");
    String call = words.say("call", shop.phone());
    return new Letter(
        subject,
        text(greeting, what, facts, next + "\n" + shown, call),
        html(new String[] {greeting, what, next, shown, call}, facts, appointment.language()),
        appointment.language());
  }

  private static String text(
      String greeting, String what, String[][] facts, String next, String call) {
    StringBuilder text = new StringBuilder(greeting).append("\n\n").append(what).append("\n\n");
    for (String[] fact : facts) {
      text.append(fact[0]).append(" : ").append(fact[1]).append('\n');
    }
    return text.append('\n').append(next).append("\n\n").append(call).append('\n').toString();
  }

  private static String html(String[] said, String[][] facts, String language) {
    StringBuilder rows = new StringBuilder();
    for (String[] fact : facts) {
      rows.append("<tr><td style=\"padding:4px 16px 4px 0;color:#5A5249\">")
          .append(escaped(fact[0]))
          .append("</td><td style=\"padding:4px 0\">")
          .append(escaped(fact[1]))
          .append("</td></tr>");
    }
    return """
    <!DOCTYPE html>
    <html lang="%s"><body style="margin:0;background:#FBF8F3;color:#1D1A17;font:17px/1.55 'Source Sans Pro',Arial,sans-serif">
    <div style="max-width:560px;margin:0 auto;padding:32px 24px">
    <p style="font:27px Georgia,serif;margin:0 0 24px">Vitrine</p>
    <p>%s</p><p>%s</p>
    <table role="presentation" style="border-top:1px solid #DDD4C6;border-bottom:1px solid #DDD4C6;width:100%%">%s</table>
    <p>%s<br><a href="%s" style="color:#1F4D3F">%s</a></p><p style="color:#5A5249">%s</p>
    </div></body></html>
    """
        .formatted(
            language,
            escaped(said[0]),
            escaped(said[1]),
            rows,
            escaped(said[2]),
            escaped(said[3]),
            escaped(said[3]),
            escaped(said[4]));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** The bundle, with arguments. */
  private record Words(ResourceBundle texts) {
    String say(String key, Object... arguments) {
      return arguments.length == 0
          ? texts.getString(key)
          : new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
    }
  }
}
