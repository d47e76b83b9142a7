package io.vitrine.booking.outbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * A mail server with TLS, for one conversation at a time: from the start or by STARTTLS, or without
 * any. It keeps each line that it is sent, marked by whether it came encrypted.
 */
final class TlsMailServer implements AutoCloseable {

  /** How it speaks. */
  enum Speech {
    PLAIN,
    STARTTLS,
    TLS
  }

  private static final char[] PASSWORD = "changeit".toCharArray();

  private final ServerSocket socket;
  private final Speech speech;
  private final SSLContext context;
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  private TlsMailServer(Speech speech, Path keys) throws Exception {
    this.speech = speech;
    this.context = context(keys);
    this.socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    Thread server = new Thread(this::serve, "mail server");
    server.setDaemon(true);
    server.start();
  }

  /** A server whose certificate is made for localhost. */
  static TlsMailServer speaking(Speech speech, Path folder) throws Exception {
    Path keys = folder.resolve("keys.p12");
    if (!Files.exists(keys)) {
      String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
      Process made =
          new ProcessBuilder(
                  tool,
                  "-genkeypair",
                  "-alias",
                  "mail",
                  "-keyalg",
                  "EC",
                  "-dname",
                  "CN=localhost",
                  "-ext",
                  "SAN=dns:localhost",
                  "-storetype",
                  "PKCS12",
                  "-keystore",
                  keys.toString(),
                  "-storepass",
                  "changeit",
                  "-validity",
                  "2")
              .redirectErrorStream(true)
              .start();
      made.getInputStream().readAllBytes();
      if (made.waitFor() != 0) {
        throw new IllegalStateException("keytool made no certificate");
      }
    }
    return new TlsMailServer(speech, keys);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** What trusts this server's certificate and no other. */
  SSLSocketFactory trusting() {
    return context.getSocketFactory();
  }

  /** Every line so far, such as {@code tls AUTH PLAIN …}. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  private static SSLContext context(Path keys) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keys)) {
      store.load(file, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(store, PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, PASSWORD);
    trusted.setCertificateEntry("mail", store.getCertificate("mail"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        caller.setSoTimeout(10_000);
        if (speech == Speech.TLS) {
          try (Socket secured = secured(caller)) {
            talk(secured, true, true);
          }
        } else {
          talk(caller, false, true);
        }
      } catch (IOException e) {
        // the caller hung up, as one does that mistrusts the certificate; the next one is served
      }
    }
  }

  private Socket secured(Socket plain) throws IOException {
    SSLSocket secured =
        (SSLSocket) context.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
    secured.setUseClientMode(false);
    return secured;
  }

  private void talk(Socket caller, boolean tls, boolean greets) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1));
    if (greets) {
      say(caller, "220 localhost");
    }
    boolean inLetter = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add((tls ? "tls " : "plain ") + line);
      String verb = line.split(" ")[0].toUpperCase(Locale.ROOT);
      if (inLetter) {
        inLetter = !line.equals(".");
        if (!inLetter) {
          say(caller, "250 taken");
        }
      } else if (verb.equals("STARTTLS")) {
        say(caller, "220 go on");
        try (Socket secured = secured(caller)) {
          talk(secured, true, false);
        }
        return;
      } else {
        say(caller, answer(verb, tls));
        inLetter = verb.equals("DATA");
        if (verb.equals("QUIT")) {
          return;
        }
      }
    }
  }

  private String answer(String verb, boolean tls) {
    return switch (verb) {
      case "EHLO" ->
          speech == Speech.STARTTLS && !tls
              ? "250-localhost\r\n250 STARTTLS"
              : "250-localhost\r\n250 AUTH PLAIN";
      case "AUTH" -> "235 welcome";
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 ok";
    };
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
    caller.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
