package io.vitrine.shell.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;

/**
 * What a module adds to the description of its API: an example of what is asked and answered, and
 * its context root before its paths, because the server shows the operations of all modules in one
 * document and would mix up those of the same path. The module's own class loader finds its
 * configuration and examples; the one of the thread belongs to whatever asked for the document
 * first.
 */
public class ModuleDocument implements OASFilter {

  private static final String EXAMPLES = "META-INF/api-examples.json";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    exemplify(document.getPaths());
    String module =
        ConfigProvider.getConfig(ModuleDocument.class.getClassLoader())
            .getOptionalValue("vitrine.module", String.class)
            .orElse("");
    if (!module.isEmpty() && !module.equals("catalog")) {
      document.setPaths(below("/" + module, document.getPaths()));
    }
  }

  private static void exemplify(Paths paths) {
    try (InputStream examples =
        ModuleDocument.class.getClassLoader().getResourceAsStream(EXAMPLES)) {
      if (examples != null) {
        ApiExamples.read(examples).addTo(paths);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Paths below(String root, Paths paths) {
    Paths own = OASFactory.createPaths();
    paths
        .getPathItems()
        .forEach((path, item) -> own.addPathItem(path.startsWith(root) ? path : root + path, item));
    return own;
  }
}
