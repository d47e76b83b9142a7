package io.vitrine.shell.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the software, shown on receipts and used to let browsers keep the theme. */
@Named("shell")
@ApplicationScoped
public class ShellVersion {

  private final String version = read();

  public String getVersion() {
    return version;
  }

  private static String read() {
    Properties properties = new Properties();
    try (InputStream stream =
        ShellVersion.class.getResourceAsStream("/io/vitrine/shell/version.properties")) {
      properties.load(stream);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("the version file cannot be read", e);
    }
  }
}
