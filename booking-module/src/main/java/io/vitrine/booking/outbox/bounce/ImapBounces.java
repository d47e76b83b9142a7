package io.vitrine.booking.outbox.bounce;

import io.vitrine.booking.mail.BounceReport;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.net.URI;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;

/**
 * A mailbox to which mail servers report: {@code imaps://user:password@host/INBOX}, or {@code
 * imap://…} with STARTTLS, without which no password leaves the machine. Reports about our letters
 * are erased from it; everything else is left, marked as read.
 */
final class ImapBounces implements BounceBox {

  private static final String PATIENCE = "10000";
  private static final int AT_ONCE = 200;

  private final URI box;
  private final Session session;

  ImapBounces(String url, SSLSocketFactory tls) {
    this.box = URI.create(url);
    String prefix = "mail." + box.getScheme() + ".";
    Properties settings = new Properties();
    settings.setProperty(prefix + "connectiontimeout", PATIENCE);
    settings.setProperty(prefix + "timeout", PATIENCE);
    settings.setProperty(prefix + "writetimeout", PATIENCE);
    settings.setProperty(prefix + "starttls.enable", "true");
    settings.setProperty(prefix + "starttls.required", String.valueOf(!isOnThisMachine()));
    settings.setProperty(prefix + "ssl.checkserveridentity", "true");
    settings.put(prefix + "ssl.socketFactory", tls);
    this.session = Session.getInstance(settings);
  }

  private boolean isOnThisMachine() {
    return Set.of("127.0.0.1", "localhost", "[::1]").contains(box.getHost());
  }

  @Override
  public void empty(Predicate<BounceReport> taker) throws NotRead {
    String[] login = box.getUserInfo().split(":", 2);
    try (Store store = session.getStore(box.getScheme())) {
      store.connect(box.getHost(), box.getPort(), login[0], login.length > 1 ? login[1] : "");
      Folder folder = store.getFolder(name());
      folder.open(Folder.READ_WRITE);
      try {
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = 0; i < Math.min(unread.length, AT_ONCE); i++) {
          boolean ours = isOurs(unread[i], taker);
          unread[i].setFlag(ours ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
        }
      } finally {
        folder.close(true);
      }
    } catch (MessagingException | IOException e) {
      throw new NotRead(e);
    }
  }

  private static boolean isOurs(Message message, Predicate<BounceReport> taker)
      throws MessagingException, IOException {
    return DeliveryReport.of(message).stream().map(taker::test).toList().contains(true);
  }

  private String name() {
    String path = box.getPath() == null ? "" : box.getPath();
    return path.length() > 1 ? path.substring(1) : "INBOX";
  }
}
