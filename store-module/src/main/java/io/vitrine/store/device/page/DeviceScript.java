package io.vitrine.store.device.page;

import io.vitrine.shell.page.ShellVersion;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Puts the script by which a device signs what it sends into every page that may act at one. */
public class DeviceScript implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent event) {
    UIViewRoot page = (UIViewRoot) event.getSource();
    String id = page.getViewId();
    if (id.startsWith("/staff/") || id.startsWith("/manage/") || id.startsWith("/enrol.")) {
      FacesContext context = FacesContext.getCurrentInstance();
      HtmlOutputText script = new HtmlOutputText();
      script.setId("device-script");
      script.setEscape(false);
      script.setTransient(true);
      script.setValue(
          "<script defer=\"defer\" src=\"%s/device.js?v=%s\"></script>"
              .formatted(
                  context.getExternalContext().getRequestContextPath(),
                  CDI.current().select(ShellVersion.class).get().getVersion()));
      page.addComponentResource(context, script, "head");
    }
  }
}
