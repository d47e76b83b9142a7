package io.vitrine.shell.rest;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;

/**
 * Puts each module's context root before its paths: the server shows the operations of all modules
 * in one document and would mix up those of the same path. The module's own class loader finds its
 * configuration; the one of the thread belongs to whatever asked for the document first.
 */
public class OwnPaths implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    String module =
        ConfigProvider.getConfig(OwnPaths.class.getClassLoader())
            .getOptionalValue("vitrine.module", String.class)
            .orElse("");
    if (document.getPaths() != null && !module.isEmpty() && !module.equals("catalog")) {
      document.setPaths(below("/" + module, document.getPaths()));
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
