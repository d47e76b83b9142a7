package io.vitrine.shell.page;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.primefaces.csp.CspState;

/**
 * Keeps the script nonce of a page's first answer in the request. PrimeFaces keeps it in the view,
 * which makes a session for every visitor, also on pages that have no state; here a page gets it in
 * its view only once it is known to have one.
 *
 * <p>A whole page answered to a form has no need of the nonce that its script adds to the form: who
 * presses a button before the script has come, or without any, is answered like everybody. Only a
 * part of a page must name the nonce of the page that it goes into.
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
    if (context.getPartialViewContext().isAjaxRequest()) {
      return super.getNonce();
    }
    if (fresh == null) {
      fresh = keptOfView().orElseGet(RequestNonce::newNonce);
    }
    return fresh;
  }

  /**
   * What the pages of this view had until now, also where a form was sent before its script ran.
   */
  private Optional<String> keptOfView() {
    UIViewRoot view = context.getViewRoot();
    return Optional.ofNullable(view)
        .map(root -> root.getViewMap(false))
        .map(kept -> (String) kept.get(IN_VIEW));
  }

  /** 122 random bits in the form that PrimeFaces demands back from a form. */
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
