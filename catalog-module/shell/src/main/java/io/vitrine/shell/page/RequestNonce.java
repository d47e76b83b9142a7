package io.vitrine.shell.page;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.primefaces.csp.CspState;

/**
 * Keeps the script nonce of a page's first answer in the request. PrimeFaces keeps it in the view,
 * which makes a session for every visitor, also on pages that have no state; here a page gets it in
 * its view only once it is known to have one.
 */
public class RequestNonce extends CspState {

  private static final String IN_VIEW = "primefaces.nonce";

  private final FacesContext context;
  private String fresh;

  RequestNonce(FacesContext context) {
    super(context);
    this.context = context;
  }

  @Override
  public String getNonce() {
    if (context.isPostback() || context.getPartialViewContext().isAjaxRequest()) {
      return super.getNonce();
    }
    if (fresh == null) {
      fresh = newNonce();
    }
    return fresh;
  }

  /** 122 random bits in the form that PrimeFaces demands back from every posted form. */
  static String newNonce() {
    String bits = UUID.randomUUID().toString();
    return Base64.getEncoder().encodeToString(bits.getBytes(StandardCharsets.UTF_8));
  }

  private void rememberInView() {
    if (fresh != null && !context.getViewRoot().isTransient()) {
      context.getViewRoot().getViewMap().put(IN_VIEW, fresh);
    }
  }

  /** Puts this nonce in place before PrimeFaces makes its own. */
  public static class Factory extends FacesContextFactory {

    public Factory(FacesContextFactory wrapped) {
      super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(
        Object context, Object request, Object response, Lifecycle lifecycle)
        throws FacesException {
      FacesContext faces = getWrapped().getFacesContext(context, request, response, lifecycle);
      faces.getAttributes().put(CspState.class.getName(), new RequestNonce(faces));
      return faces;
    }
  }

  /** Once the page is built and before it is written, gives a page with state its nonce to keep. */
  public static class BeforeRendering implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) throws AbortProcessingException {
      Object state =
          FacesContext.getCurrentInstance().getAttributes().get(CspState.class.getName());
      if (state instanceof RequestNonce nonce) {
        nonce.rememberInView();
      }
    }

    @Override
    public boolean isListenerForSource(Object source) {
      return true;
    }
  }
}
