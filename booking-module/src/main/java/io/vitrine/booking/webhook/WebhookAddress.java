package io.vitrine.booking.webhook;

import io.vitrine.shell.InvalidValue;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a webhook is told: https, without a password in it, and not inside a private network (abuse
 * 44). What a name stands for is judged again whenever something is sent, because names change.
 */
public final class WebhookAddress {

  private static final int LONGEST = 500;
  private static final Set<String> INSIDE =
      Set.of("localhost", "local", "internal", "localdomain", "lan", "home", "corp", "intranet");

  private WebhookAddress() {}

  /**
   * The address that somebody typed.
   *
   * @param loopback whether this machine itself may be told, then also without TLS
   */
  public static URI of(String typed, boolean loopback) {
    URI uri = parsed(typed);
    boolean here = loopback && isThisMachine(uri.getHost());
    if (!"https".equals(uri.getScheme()) && !(here && "http".equals(uri.getScheme()))) {
      throw new InvalidValue("a webhook's address begins with https://");
    }
    if (uri.getUserInfo() != null || uri.getFragment() != null) {
      throw new InvalidValue("a webhook's address holds neither a password nor a fragment");
    }
    if (!here
        && (isInsideName(uri.getHost())
            || literal(uri.getHost()).filter(WebhookAddress::isInside).isPresent())) {
      throw new InvalidValue("a webhook is told outside of private networks");
    }
    return uri;
  }

  private static URI parsed(String typed) {
    if (typed == null || typed.length() > LONGEST) {
      throw new InvalidValue("a webhook's address has 1 to " + LONGEST + " characters");
    }
    try {
      URI uri = new URI(typed.strip());
      if (uri.getHost() == null || uri.isOpaque()) {
        throw new InvalidValue("a webhook's address names a host");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new InvalidValue("a webhook's address is a URL");
    }
  }

  private static boolean isInsideName(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    boolean bare = !name.contains(".") && !name.startsWith("[");
    return bare || INSIDE.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static boolean isThisMachine(String host) {
    return Set.of("127.0.0.1", "localhost", "[::1]").contains(host);
  }

  /** A host that is written as a number, in any of its forms; nothing is looked up for it. */
  private static Optional<InetAddress> literal(String host) {
    boolean number = host.startsWith("[") || host.matches("[0-9.]+|0[xX].*");
    try {
      return number ? Optional.of(InetAddress.getByName(host)) : Optional.empty();
    } catch (java.net.UnknownHostException e) {
      throw new InvalidValue("a webhook's address names a host");
    }
  }

  /**
   * Whether an address lies in this machine, in a private or shared network or in one that is no
   * single machine's (RFC 6890).
   */
  public static boolean isInside(InetAddress address) {
    byte[] octets = address.getAddress();
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    int first = octets[0] & 0xff;
    int second = octets[1] & 0xff;
    if (address instanceof Inet4Address) {
      return first == 0
          || first >= 240
          || (first == 100 && second >= 64 && second < 128)
          || (first == 192 && second == 0 && (octets[2] == 0 || octets[2] == 2))
          || (first == 198 && (second == 18 || second == 19));
    }
    boolean sixToFour = first == 0x20 && second == 0x02;
    boolean teredo = first == 0x20 && second == 0x01 && octets[2] == 0 && octets[3] == 0;
    return first == 0 || (first & 0xfe) == 0xfc || sixToFour || teredo;
  }
}
