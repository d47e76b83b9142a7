package io.vitrine.store.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The verifier that goes with each archive, compiled once and seeing nothing of this house. */
public final class RunVerifier {

  private final Path program;

  private RunVerifier(Path program) {
    this.program = program;
  }

  /**
   * @param folder an empty one
   */
  public static RunVerifier compiled(String source, Path folder) throws IOException {
    Path file = folder.resolve("Verify.java");
    Files.writeString(file, source);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-Werror",
                "-Xlint:all",
                "-classpath",
                folder.toString(),
                file.toString());
    if (result != 0) {
      throw new IllegalStateException("Verify.java does not compile without a warning");
    }
    return new RunVerifier(folder);
  }

  /** What it says of an archive. */
  public String on(Path archive, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(archive.toString());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {program.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Method run =
          loader.loadClass("Verify").getDeclaredMethod("run", String[].class, PrintStream.class);
      run.setAccessible(true);
      run.invoke(
          null,
          arguments.toArray(String[]::new),
          new PrintStream(said, true, StandardCharsets.UTF_8));
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
